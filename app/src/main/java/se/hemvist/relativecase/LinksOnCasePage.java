package se.hemvist.relativecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.CasePageLinks;
import se.hemvist.workspace.PageLink;

/** The ways from a case to its links and to placing them together, for whoever handles it: there also when there are none. */
@Component
class LinksOnCasePage implements CasePageLinks {

    private final SecretLinks links;

    LinksOnCasePage(SecretLinks links) {
        this.links = links;
    }

    @Override
    public List<PageLink> of(String caseNumber, Actor actor) {
        return links.isHandled(caseNumber, actor)
                ? List.of(
                        new PageLink("Kopplingar", "/hemvist/arenden/" + caseNumber + "/kopplingar"),
                        new PageLink("Placera tillsammans", "/hemvist/arenden/" + caseNumber + "/placera-tillsammans"))
                : List.of();
    }
}
