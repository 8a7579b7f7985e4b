package se.hemvist.placement;

/** Another officer has the placement from now on, and with it whatever is asked about its stay. */
public record PlacementHandedOver(String placementId) {}
