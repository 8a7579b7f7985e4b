package se.hemvist.childcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.secrecy.LegalGround;

/**
 * The police have been told of the child.
 *
 * @param basis by which right
 */
public record PoliceAsked(String basis, Instant at) implements CaseEntry {

    /** Nobody: a job told them, after somebody had chosen the basis. */
    @Override
    public @Nullable String officer() {
        return null;
    }

    public LegalGround ground() {
        return LegalGround.of(basis);
    }
}
