package se.hemvist.workspace.written;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/**
 * A form as it was typed, right or wrong, by field. Every form carries its own key, by which it is known when it is sent
 * twice, and the version of the fact that the page showed.
 */
public record Typed(Map<String, String> values) {

    private static final String KEY = "formKey";
    private static final String VERSION = "version";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_KM = 500;

    /** Other years are slips of a finger. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    public Typed {
        var all = new HashMap<>(values);
        all.putIfAbsent(KEY, UUID.randomUUID().toString());
        values = Map.copyOf(all);
    }

    public static Typed empty() {
        return new Typed(Map.of());
    }

    /** The same with another value where none is typed. */
    public Typed orElse(String key, @Nullable Object value) {
        return value == null || values.containsKey(key) ? this : with(key, value.toString());
    }

    public Typed with(String key, String value) {
        var all = new HashMap<>(values);
        all.put(key, value);
        return new Typed(all);
    }

    /** For a template: as it was typed; null when it was not. */
    public @Nullable String raw(String field) {
        return values.get(field);
    }

    UUID key() {
        try {
            return UUID.fromString(raw(KEY));
        } catch (IllegalArgumentException noKeyOfOurs) {
            return UUID.randomUUID();
        }
    }

    /** A page that has lost the version is refused as an old one. */
    public int seen() {
        try {
            return Integer.parseInt(line(VERSION));
        } catch (NumberFormatException noVersion) {
            return -1;
        }
    }

    /** Empty when nothing is typed. */
    public String line(String field) {
        var text = values.getOrDefault(field, "").strip();
        if (text.length() > LONGEST_LINE) {
            throw new Refusal(field, "Skriv kortare, högst %d tecken.".formatted(LONGEST_LINE));
        }
        return text;
    }

    public String line(String field, String whenEmpty) {
        return required(field, line(field), whenEmpty);
    }

    public String text(String field, String whenEmpty) {
        return required(field, textOrNothing(field), whenEmpty);
    }

    public String textOrNothing(String field) {
        var text = values.getOrDefault(field, "").strip();
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(
                    field, "Texten har %d tecken. Korta den till högst %d.".formatted(text.length(), LONGEST_TEXT));
        }
        return text;
    }

    public @Nullable LocalDate day(String field) {
        var text = line(field);
        return text.isEmpty() ? null : day(field, text);
    }

    public LocalDate day(String field, String text, String whenEmpty) {
        return day(field, required(field, text, whenEmpty));
    }

    private static LocalDate day(String field, String text) {
        return parsed(text)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new Refusal(field, "Datumet finns inte. Skriv det som 2026-11-22."));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    public double km(String field) {
        double km = number(field, line(field, "Ange avståndet i kilometer."));
        if (km <= 0 || km > LONGEST_KM) {
            throw new Refusal(field, "Ange ett avstånd mellan 0,1 och %d kilometer.".formatted(LONGEST_KM));
        }
        return km;
    }

    public double number(String field, String text) {
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, like one that is not finite.
        }
        throw new Refusal(field, "Skriv ett tal, som 2,5.");
    }

    /** One of an enum's constants. */
    public <E extends Enum<E>> E choice(String field, Class<E> type, String whenEmpty) {
        var chosen = line(field, whenEmpty);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(chosen)) {
                return constant;
            }
        }
        throw new Refusal(field, whenEmpty);
    }

    private static String required(String field, String text, String whenEmpty) {
        if (text.isEmpty()) {
            throw new Refusal(field, whenEmpty);
        }
        return text;
    }

    @Override
    public String toString() {
        return "Typed[•••]";
    }
}
