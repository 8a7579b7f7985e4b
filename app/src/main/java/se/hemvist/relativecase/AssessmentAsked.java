package se.hemvist.relativecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** The police have been asked for their first assessment, by the system itself. */
record AssessmentAsked(@Nullable String officer, Instant at) implements CaseEntry {}
