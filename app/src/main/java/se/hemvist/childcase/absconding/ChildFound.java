package se.hemvist.childcase.absconding;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** The child has been found. */
record ChildFound(UUID absconding, NoteChildFound found, String officer, Instant at) implements CaseEntry {

    String what() {
        return found.found().title() + ", " + SwedishText.day(found.foundOn());
    }

    String text() {
        return what() + ".\n" + found.note();
    }

    @Override
    public String toString() {
        return "ChildFound[•••]";
    }
}
