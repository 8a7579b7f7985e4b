package se.hemvist.workspace;

import java.util.Collection;
import java.util.List;
import se.hemvist.organisation.Actor;

/** What a feature asks of an officer on the first page, beside the tasks: what nobody but they may see that it is asked. */
public interface StartPageLinks {

    /**
     * Empty for whoever is asked nothing.
     *
     * @param openCases the numbers of the open cases that the page shows
     */
    List<PageLink> of(Collection<String> openCases, Actor actor);
}
