package se.hemvist.workspace.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Option;
import se.hemvist.workspace.ReportedHappening;

/** The form as it was typed, right or wrong. */
record WrittenHappening(@Nullable UUID formKey, @Nullable String kind, @Nullable String on, @Nullable String text) {

    static final int LONGEST = 10_000;

    private static final int OLDEST_YEARS = 10;

    /** A new form with what was written of it before, which may be nothing. */
    static WrittenHappening begun(UUID key, Map<String, String> draft) {
        return new WrittenHappening(key, draft.get("kind"), draft.get("on"), draft.get("text"));
    }

    /** The form's own key; one that has lost it gets a new one, and is then not known again. */
    UUID key() {
        return formKey == null ? UUID.randomUUID() : formKey;
    }

    WrittenHappening withKey() {
        return new WrittenHappening(key(), kind, on, text);
    }

    /** What is wrong, by field, in the form's order; each says what to do. */
    Map<String, String> faults(List<Option> events, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        if (events.stream().noneMatch(event -> event.value().equals(kind))) {
            faults.put("kind", "Välj vad som har hänt.");
        }
        faultOfDay(today).ifPresent(fault -> faults.put("on", fault));
        faultOfText().ifPresent(fault -> faults.put("text", fault));
        return faults;
    }

    /** Only where nothing is wrong. */
    ReportedHappening happening() {
        return new ReportedHappening(
                typed(kind), day().orElseThrow(), typed(text).strip());
    }

    private Optional<String> faultOfDay(LocalDate today) {
        if (typed(on).isBlank()) {
            return Optional.of("Ange vilken dag det hände.");
        }
        var day = day();
        if (day.isEmpty()) {
            return Optional.of("Datumet finns inte. Skriv det som 2026-11-22.");
        }
        if (day.get().isAfter(today)) {
            return Optional.of("Datumet har inte varit än. Ange dagen då det hände, senast i dag.");
        }
        return day.get().isBefore(today.minusYears(OLDEST_YEARS))
                ? Optional.of("Datumet ligger mer än tio år tillbaka. Kontrollera årtalet.")
                : Optional.empty();
    }

    private Optional<String> faultOfText() {
        int length = typed(text).strip().length();
        if (length == 0) {
            return Optional.of("Beskriv vad som har hänt.");
        }
        return length > LONGEST
                ? Optional.of("Texten har %d tecken. Korta den till högst %d.".formatted(length, LONGEST))
                : Optional.empty();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed(on).strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String field) {
        return field == null ? "" : field;
    }

    @Override
    public String toString() {
        return "WrittenHappening[" + formKey + "]";
    }
}
