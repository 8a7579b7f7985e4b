package se.hemvist.secrecy;

import java.util.OptionalInt;

/** Whether a consent holds now; answered by each feature that keeps consents, and nobody's answer is no. */
public interface ConsentsInForce {

    /** The version that holds; empty when it is refused or withdrawn, or the case is none of these. */
    OptionalInt versionIn(String caseNumber);
}
