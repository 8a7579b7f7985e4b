package se.hemvist.placement.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/**
 * The form of a page as it was typed, right or wrong.
 *
 * @param formKey the form's own key, by which it is known when it is sent twice
 * @param version of the stay that the page showed
 * @param where where somebody who was found is: {@code BACK} or {@code ELSEWHERE}
 */
record TypedAction(
        @Nullable UUID formKey,
        @Nullable Integer version,
        @Nullable String until,
        @Nullable String on,
        @Nullable String where,
        @Nullable String grounds) {

    private static final int LONGEST = 10_000;

    /** Other years are slips of a finger, as in the forms of the tasks. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    static TypedAction empty() {
        return new TypedAction(UUID.randomUUID(), null, null, null, null, null);
    }

    /** One that has lost its key gets a new one, and is then not known again. */
    TypedAction withKey() {
        return formKey == null ? new TypedAction(UUID.randomUUID(), version, until, on, where, grounds) : this;
    }

    UUID key() {
        return formKey == null ? UUID.randomUUID() : formKey;
    }

    /** A page that has lost the version is refused as an old one. */
    int seen() {
        return version == null ? -1 : version;
    }

    LocalDate untilDay() {
        return day("until", until);
    }

    LocalDate onDay() {
        return day("on", on);
    }

    boolean isBack() {
        if ("BACK".equals(where)) {
            return true;
        }
        if ("ELSEWHERE".equals(where)) {
            return false;
        }
        throw new Refusal("where", "Välj om personen är tillbaka i boendet eller någon annanstans.");
    }

    String groundsText() {
        var text = grounds == null ? "" : grounds.strip();
        if (text.length() > LONGEST) {
            throw new Refusal(
                    "grounds", "Texten har %d tecken. Korta den till högst %d.".formatted(text.length(), LONGEST));
        }
        return text;
    }

    private static LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Refusal(field, "Ange vilken dag.");
        }
        return read(typed.strip())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new Refusal(field, "Datumet finns inte. Skriv det som 2026-11-22."));
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "TypedAction[" + formKey + "]";
    }
}
