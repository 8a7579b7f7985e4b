package se.hemvist.conflict;

import java.util.Optional;

/** Asks the coordinators' table how much a finding weighs. */
@FunctionalInterface
public interface Weigher {

    /** Empty when the table says that it is no conflict; a table that gives no answer must throw, never be empty. */
    Optional<Weighed> weigh(Finding finding);
}
