package se.hemvist.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something noted in a case, kept sealed as a whole: a record of the feature, whose simple name no other of the case has. */
public interface CaseEntry {

    /** User id of whoever noted it; null for what came from outside or from the system. */
    @Nullable
    String officer();

    /** When it was noted. */
    Instant at();
}
