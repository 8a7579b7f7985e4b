package se.hemvist.workspace.tasks;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFiles;

/** Whether a case number leads anywhere for whoever is logged in; a task may be offered to more people than its case. */
@Component
final class CaseLinks {

    private final List<CaseFiles> kinds;
    private final CurrentActor current;

    CaseLinks(List<CaseFiles> kinds, CurrentActor current) {
        this.kinds = kinds;
        this.current = current;
    }

    boolean leadSomewhere(String number) {
        var actor = current.actor();
        return kinds.stream().anyMatch(kind -> kind.has(number, actor));
    }
}
