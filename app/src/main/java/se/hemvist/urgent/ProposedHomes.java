package se.hemvist.urgent;

import java.util.List;

/** Ids of homes, as they are sealed. */
record ProposedHomes(List<String> ids) {

    ProposedHomes {
        ids = List.copyOf(ids);
    }
}
