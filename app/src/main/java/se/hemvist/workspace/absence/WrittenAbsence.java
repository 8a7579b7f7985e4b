package se.hemvist.workspace.absence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Absence;
import se.hemvist.organisation.Actor;

/**
 * The form as it was typed, right or wrong.
 *
 * @param formKey drawn as the form was shown, so that sent twice it is one absence
 * @param officer the user who is away; nobody where one can only say it of oneself
 */
record WrittenAbsence(
        @Nullable UUID formKey,
        @Nullable String officer,
        @Nullable String from,
        @Nullable String until,
        @Nullable String substitute) {

    private static final int OLDEST_MONTHS = 12;
    private static final int LONGEST_YEARS = 2;

    static WrittenAbsence empty() {
        return new WrittenAbsence(UUID.randomUUID(), null, null, null, null);
    }

    UUID key() {
        return formKey == null ? UUID.randomUUID() : formKey;
    }

    /** With a key, and with the only officer that it can be about where there is no choice. */
    WrittenAbsence in(OwnUnit unit) {
        var away = typed(officer).isEmpty() && !unit.hasOthers() ? unit.self().user() : officer;
        return new WrittenAbsence(key(), away, from, until, substitute);
    }

    /** Whether it is about somebody of whom this one may not say it. */
    boolean isAboutSomebodyElse(OwnUnit unit) {
        return !typed(officer).isEmpty() && unit.away(typed(officer)).isEmpty();
    }

    /** What is wrong, by field, in the form's order; each says what to do. */
    Map<String, String> faults(OwnUnit unit, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var away = unit.away(typed(officer));
        if (away.isEmpty()) {
            faults.put("officer", faultOfOfficer(unit));
        }
        faultOf(from, "första", today).ifPresent(fault -> faults.put("from", fault));
        faultOf(until, "sista", today).ifPresent(fault -> faults.put("until", fault));
        faultOfSubstitute(unit, away).ifPresent(fault -> faults.put("substitute", fault));
        return faults;
    }

    /** Only where nothing is wrong. */
    Absence absence() {
        return new Absence(
                key(),
                typed(officer),
                typed(substitute),
                day(from).orElseThrow(),
                day(until).orElseThrow());
    }

    private static String faultOfOfficer(OwnUnit unit) {
        return unit.hasOthers()
                ? "Välj vem som är borta."
                : "Du kan bara registrera din egen frånvaro. Be chefen registrera en kollegas.";
    }

    private static Optional<String> faultOf(@Nullable String typed, String which, LocalDate today) {
        if (typed(typed).isEmpty()) {
            return Optional.of("Ange frånvarons " + which + " dag.");
        }
        var day = day(typed);
        if (day.isEmpty()) {
            return Optional.of("Datumet finns inte. Skriv det som 2026-11-22.");
        }
        if (day.get().isBefore(today.minusMonths(OLDEST_MONTHS))) {
            return Optional.of("Datumet ligger mer än ett år tillbaka. Kontrollera årtalet.");
        }
        return day.get().isAfter(today.plusYears(LONGEST_YEARS))
                ? Optional.of("Datumet ligger mer än två år fram. Kontrollera årtalet.")
                : Optional.empty();
    }

    private Optional<String> faultOfSubstitute(OwnUnit unit, Optional<Actor> away) {
        if (typed(substitute).isEmpty()) {
            return Optional.of("Välj vem som ersätter.");
        }
        return away.map(unit::standInsFor)
                .filter(able -> able.stream().noneMatch(this::isSubstitute))
                .map(able ->
                        "Den ersättaren har inte alla roller som " + away.get().name() + " har. " + instead(able));
    }

    private static String instead(List<Actor> able) {
        return able.isEmpty()
                ? "Ingen i enheten har dem. Be den som sköter behörigheterna ge en kollega rollerna."
                : "Välj " + able.stream().map(Actor::name).collect(Collectors.joining(" eller ")) + ".";
    }

    private boolean isSubstitute(Actor other) {
        return other.user().equals(typed(substitute));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(typed(typed)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    @Override
    public String toString() {
        return "WrittenAbsence[" + formKey + "]";
    }
}
