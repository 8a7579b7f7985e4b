package se.hemvist.childcase.intake;

import java.time.Instant;
import se.hemvist.casework.CaseEntry;

/** It is known from then on who the child is. */
record ChildIdentified(String officer, Instant at) implements CaseEntry {}
