package se.hemvist.workspace;

import java.util.Optional;

/** A feature that has something in cases which an officer ends before the case is closed. */
public interface KeepsCaseOpen {

    /** What is to be done first, as a sentence to the officer; empty when nothing is. */
    Optional<String> before(HeldCase closes);
}
