package se.hemvist.casework;

import java.util.UUID;

/** A case of any kind is closed. Published in the same transaction. */
public record CaseClosed(UUID caseId) {}
