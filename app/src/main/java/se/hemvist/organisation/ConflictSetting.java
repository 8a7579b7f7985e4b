package se.hemvist.organisation;

/** How near is near, in km, and for how many months enmity outlives a membership. */
public record ConflictSetting(double sameHomeKm, double closeKm, double townKm, double reachKm, int enmityMonths) {}
