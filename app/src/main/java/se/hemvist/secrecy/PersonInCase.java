package se.hemvist.secrecy;

import org.jspecify.annotations.Nullable;

/**
 * Whom a disclosure is about.
 *
 * @param reference opaque reference of the person within the keeper's unit, never a number or a name; stored sealed and as a token
 */
public record PersonInCase(String reference, @Nullable String caseNumber) {}
