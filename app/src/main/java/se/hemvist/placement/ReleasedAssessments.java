package se.hemvist.placement;

import java.util.Optional;

/** What the police have released to a case; implemented by each kind of case for its own cases. */
public interface ReleasedAssessments {

    /** Level, validity, release text and areas as the kommun may read them; empty when the case is unknown or has none yet. */
    Optional<String> textFor(String caseId);
}
