package se.hemvist.cost;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.CasePageLinks;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.PageLink;

/** The way from an open case to its costs, for the kommun. */
@Component
class CostsOnCasePage implements CasePageLinks {

    private final OwnFiles files;

    CostsOnCasePage(OwnFiles files) {
        this.files = files;
    }

    @Override
    public List<PageLink> of(String caseNumber, Actor actor) {
        return files.has(caseNumber, actor)
                ? List.of(new PageLink("Kostnader", "/hemvist/arenden/" + caseNumber + "/kostnader"))
                : List.of();
    }
}
