package se.hemvist.exitcase;

import java.util.UUID;

/** An avhopparärende is closed, however it ended. Published in the same transaction. */
public record ExitCaseClosed(UUID caseId) {}
