package se.hemvist.urgent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk may know of a person who needs a home now: no name, no number, no address, not what was told. Sealed as a
 * whole.
 *
 * @param caseNumber the kommun's, for the telephone
 * @param contact who placed, and for which kommun
 * @param municipality where the person is or was to be
 * @param impossible codes of the kommuner where they must not be
 */
record AskedHelp(
        String caseNumber,
        String contact,
        @Nullable Integer age,
        String municipality,
        List<String> impossible,
        LocalDate from,
        LocalDate until) {

    AskedHelp {
        impossible = List.copyOf(impossible);
    }

    @Override
    public String toString() {
        return "AskedHelp[•••]";
    }
}
