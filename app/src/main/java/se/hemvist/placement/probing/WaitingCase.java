package se.hemvist.placement.probing;

import java.util.UUID;

/**
 * A case that the desk is to look at, without anybody in it.
 *
 * @param checks how many it has had, of how many it may have had
 */
public record WaitingCase(UUID id, String caseNumber, String municipality, String askedAt, String checks) {}
