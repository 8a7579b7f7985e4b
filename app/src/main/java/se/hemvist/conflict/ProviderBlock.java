package se.hemvist.conflict;

import java.time.LocalDate;

/** A block on a home from a day on, until somebody lifts it; why is not for this package to know. */
public record ProviderBlock(LocalDate from, FactRef ref) {}
