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

    List<Finding> check(Meeting meeting);
}
