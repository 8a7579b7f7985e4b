package se.hemvist.casework;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Person;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.Part;

/** Makes the headings of a case page; a line without a value is left out. */
public final class CasePart {

    private CasePart() {}

    /** Who the case is about, with the mark of protected personal data. */
    public static Part person(Person person) {
        return of(
                "Person",
                line("Namn", person.name()),
                line("Nummer", person.knownNumber().map(IdentityNumber::written).orElse("Okänt")),
                line(
                        "Skyddade personuppgifter",
                        person.protection().isProtected() ? person.protection().title() : ""));
    }

    /** The lines that have something to say, under their heading. */
    public static Part of(String title, Line... lines) {
        return new Part(
                title, Stream.of(lines).filter(line -> !line.value().isBlank()).toList());
    }

    /** The parts that have something to say. */
    public static List<Part> said(Part... parts) {
        return Stream.of(parts).filter(part -> !part.lines().isEmpty()).toList();
    }

    /** One fact; nothing to say of it is an empty value. */
    public static Line line(String label, @Nullable String value) {
        return new Line(label, value == null ? "" : value);
    }
}
