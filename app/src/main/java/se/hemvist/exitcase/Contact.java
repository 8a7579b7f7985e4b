package se.hemvist.exitcase;

import org.jspecify.annotations.Nullable;

/** How the first contact came, and what was told then. */
record Contact(ContactSource source, Urgency urgency, @Nullable String note) {

    String text() {
        var first = source.title() + ". " + urgency.title() + ".";
        return note == null || note.isBlank() ? first : first + " " + note;
    }

    @Override
    public String toString() {
        return "Contact[•••]";
    }
}
