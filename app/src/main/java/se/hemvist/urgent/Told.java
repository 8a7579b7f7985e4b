package se.hemvist.urgent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was told in the night. Sealed as a whole.
 *
 * @param age in years, as far as somebody could say
 * @param impossible codes of the kommuner where the person must not be
 * @param ground what is noted of the consent or the legal ground
 */
record Told(@Nullable Integer age, String threat, List<String> impossible, @Nullable String ground) {

    Told {
        impossible = impossible == null ? List.of() : List.copyOf(impossible);
    }

    @Override
    public String toString() {
        return "Told[•••]";
    }
}
