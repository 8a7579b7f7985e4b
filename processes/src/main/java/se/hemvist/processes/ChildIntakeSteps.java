package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-intake.bpmn}, the talk and the preliminary assessment, asks of the software. */
public interface ChildIntakeSteps {

    /** Whether a talk that did not come about has a new day. */
    boolean talkToCome(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date talkDue(String caseId);

    Date preliminaryDue(String caseId);
}
