package se.hemvist.placement;

import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.organisation.Tenant;

/** A kommun has decided on a stay although the answer was röd or okänd; the desk is to see it at once. */
public record PlacedAgainstAnswer(String stayId, Tenant tenant, ConflictAnswer.Value answer) {}
