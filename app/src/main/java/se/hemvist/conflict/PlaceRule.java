package se.hemvist.conflict;

import java.util.List;

/** A rule for the person and the place, whoever else is there. */
sealed interface PlaceRule extends PlacementRule
        permits ForbiddenAreasAreAvoided,
                EnemiesDoNotRuleThePlace,
                EnemiesDoNotHoldTheHome,
                EnemiesDoNotKnowTheHome,
                RelativesShareThePlacesToAvoid,
                BlockedHomesTakeNobody,
                HomesSuitThePerson,
                HomesAreNotOverfilled {

    List<Finding> check(Visit visit);
}
