package se.hemvist.workspace;

import java.util.Optional;

/** A feature that has cases of kommuner. Whoever asks has already been let into the case, or works in nobody's name. */
public interface HoldsCases {

    Optional<HeldCase> held(String caseNumber);
}
