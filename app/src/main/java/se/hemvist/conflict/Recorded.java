package se.hemvist.conflict;

import java.util.List;

/**
 * What is recorded between persons, networks and homes.
 *
 * @param exposures of the homes of the stays, and of homes at the same address
 * @param homeLinks of the homes of the stays
 */
public record Recorded(
        List<Rivalry> rivalries,
        List<Threat> threats,
        List<KeepApart> keepApart,
        List<Exposure> exposures,
        List<HomeLink> homeLinks,
        List<Tie> relatives,
        List<Tie> coSuspects) {

    public Recorded {
        rivalries = List.copyOf(rivalries);
        threats = List.copyOf(threats);
        keepApart = List.copyOf(keepApart);
        exposures = List.copyOf(exposures);
        homeLinks = List.copyOf(homeLinks);
        relatives = List.copyOf(relatives);
        coSuspects = List.copyOf(coSuspects);
    }
}
