package se.hemvist.conflict;

import java.util.List;

/** A rule for two persons, either of whom may be the proposed one. */
sealed interface MeetingRule extends PlacementRule
        permits KeepApartPairsStayApart,
                ThreatenersStayAway,
                LeaversStayFromTheirNetwork,
                RivalNetworksStayApart,
                ChildrenAreKeptFromBadCompany,
                RelativesAreKeptFromTheirEnemies {

    /** Beyond reach nobody is looked for, and who is there all the same by a pair meets no other rule. */
    default boolean matters(Meeting meeting) {
        return meeting.nearness() != Nearness.FAR;
    }

    List<Finding> check(Meeting meeting);
}
