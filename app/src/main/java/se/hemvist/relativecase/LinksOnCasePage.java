package se.hemvist.relativecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.CasePageLinks;
import se.hemvist.workspace.PageLink;

/** The way from a case to its links, for whoever handles it: there also when there are none. */
@Component
class LinksOnCasePage implements CasePageLinks {

    private final SecretLinks links;

    LinksOnCasePage(SecretLinks links) {
        this.links = links;
    }

    @Override
    public List<PageLink> of(String caseNumber, Actor actor) {
        return links.isHandled(caseNumber, actor)
                ? List.of(new PageLink("Kopplingar", "/hemvist/arenden/" + caseNumber + "/kopplingar"))
                : List.of();
    }
}
