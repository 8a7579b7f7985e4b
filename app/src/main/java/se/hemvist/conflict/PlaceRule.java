package se.hemvist.conflict;

import java.util.List;

/** A rule for the person and the place, whoever else is there. */
sealed interface PlaceRule extends PlacementRule
        permits BlockedHomesTakeNobody, EnemiesDoNotKnowTheHome, HomesSuitThePerson {

    List<Finding> check(Visit visit);
}
