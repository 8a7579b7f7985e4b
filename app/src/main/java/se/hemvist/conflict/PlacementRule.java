package se.hemvist.conflict;

/** A sentence about whom or what a person must not be placed with. */
sealed interface PlacementRule permits MeetingRule, PlaceRule {}
