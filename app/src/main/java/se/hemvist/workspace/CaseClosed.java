package se.hemvist.workspace;

import java.util.UUID;

/** A kommun's case of whatever kind is closed, however it ended. Published in the same transaction. */
public record CaseClosed(UUID caseId, String caseNumber) {}
