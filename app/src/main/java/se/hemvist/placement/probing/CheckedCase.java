package se.hemvist.placement.probing;

import se.hemvist.organisation.Tenant;

/** A case, as its checks are counted. */
public record CheckedCase(String id, String number, Tenant tenant) {}
