package se.hemvist.report;

import java.text.NumberFormat;
import se.hemvist.network.KeepApart;
import se.hemvist.organisation.SwedishText;

/** A pair in words. */
final class DeskPairWords {

    private DeskPairWords() {}

    static String apart(KeepApart apart) {
        return apart.km() == null
                ? apart.scope().title()
                : "Inte närmare än %s km"
                        .formatted(NumberFormat.getNumberInstance(SwedishText.LOCALE)
                                .format(apart.km()));
    }
}
