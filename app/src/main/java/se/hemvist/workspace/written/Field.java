package se.hemvist.workspace.written;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Option;

/**
 * One field of a form.
 *
 * @param hint empty where none is needed
 * @param options to choose from, where one chooses
 */
public record Field(String key, String label, String hint, Kind kind, List<Option> options) {

    public Field {
        options = List.copyOf(options);
    }

    /** How it is filled in. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        LONG_TEXT,
        CHOICE
    }

    public static Field text(String key, String label, String hint) {
        return new Field(key, label, hint, Kind.TEXT, List.of());
    }

    public static Field number(String key, String label, String hint) {
        return new Field(key, label, hint, Kind.NUMBER, List.of());
    }

    public static Field date(String key, String label, String hint) {
        return new Field(key, label, hint, Kind.DATE, List.of());
    }

    public static Field longText(String key, String label, String hint) {
        return new Field(key, label, hint, Kind.LONG_TEXT, List.of());
    }

    public static Field choice(String key, String label, String hint, List<Option> options) {
        return new Field(key, label, hint, Kind.CHOICE, options);
    }

    public Field with(List<Option> others) {
        return new Field(key, label, hint, others.isEmpty() ? kind : Kind.CHOICE, others);
    }

    /** What is shown as chosen or typed. */
    public @Nullable String value(Typed typed) {
        return typed.raw(key);
    }
}
