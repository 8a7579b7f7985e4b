package se.hemvist.home;

import java.util.List;

/** What a search gave: at most fifty homes to choose from, and how many there are in all. */
public record FoundHomes(List<Home> homes, int total) {

    public FoundHomes {
        homes = List.copyOf(homes);
    }
}
