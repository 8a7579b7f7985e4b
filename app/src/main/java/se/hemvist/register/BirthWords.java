package se.hemvist.register;

import se.hemvist.organisation.SwedishText;
import se.hemvist.person.Birth;

/** When somebody was born, as a page says it. */
final class BirthWords {

    static final String NOT_KNOWN = "Okänt";

    private BirthWords() {}

    static String of(Birth birth) {
        return birth.on() == null ? "Senast " + SwedishText.day(birth.atLatest()) : SwedishText.day(birth.on());
    }
}
