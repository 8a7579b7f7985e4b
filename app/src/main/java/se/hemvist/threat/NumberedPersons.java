package se.hemvist.threat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.NotAnIdentityNumber;

/** Reads identity numbers, one a line. */
final class NumberedPersons {

    private NumberedPersons() {}

    /** Empty lines count as lines but say nothing; a refusal names the line and never what stands there. */
    static List<IdentityNumber> read(String field, String label, @Nullable String text, LocalDate today) {
        var found = new ArrayList<IdentityNumber>();
        int number = 0;
        for (var line : text == null ? List.<String>of() : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                found.add(readLine(field, label + ", rad " + number + ": ", line, today));
            }
        }
        return found.stream().distinct().toList();
    }

    private static IdentityNumber readLine(String field, String place, String line, LocalDate today) {
        try {
            return IdentityNumber.of(line, today);
        } catch (NotAnIdentityNumber refused) {
            throw new Refusal(
                    field, place + refused.sentence() + " Det du har skrivit finns kvar; rätta och skicka igen.");
        }
    }
}
