package se.hemvist.relativecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.PageLink;
import se.hemvist.workspace.StartPageLinks;

/** Asks the officer of an open case about a link whose other case is closed; no task, since a chief sees the unit's tasks. */
@Component
class LinksOnStartPage implements StartPageLinks {

    private final LinksOfClosedCases links;

    LinksOnStartPage(LinksOfClosedCases links) {
        this.links = links;
    }

    @Override
    public List<PageLink> of(Collection<String> openCases, Actor actor) {
        return links.toDecide(openCases, actor).stream()
                .map(own -> new PageLink(
                        "Ta ställning till en koppling i " + own.number(),
                        "/hemvist/arenden/" + own.number() + "/kopplingar"))
                .toList();
    }
}
