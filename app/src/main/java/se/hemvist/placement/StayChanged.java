package se.hemvist.placement;

import org.jspecify.annotations.Nullable;

/** A stay is new or another than before: it and its neighbours must be judged again. Published in the same transaction. */
public record StayChanged(String stayId, @Nullable String placementId) {}
