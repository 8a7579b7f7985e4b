package se.hemvist.placement;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.HomeReason;
import se.hemvist.organisation.SwedishText;

/**
 * Konfliktbesked as a kommun reads it: four texts and no room for more. The time is that of reading: one that moved by
 * itself would tell that something has happened round the person.
 */
public record ReadableAnswer(String colour, String sentence, String instruction, String answeredAt, String reasons) {

    public static ReadableAnswer of(CurrentAnswer current) {
        return switch (current.answer().value()) {
            case NO_KNOWN_CONFLICT -> green(time(current));
            case CHECK_HOME -> yellow(time(current), current.answer());
            case DO_NOT_PLACE -> timeless(Value.DO_NOT_PLACE, "Röd – placera inte. Samordnaren kontaktar dig.", "");
            case CANNOT_CONFIRM ->
                timeless(
                        Value.CANNOT_CONFIRM,
                        "Okänd – kan inte bekräftas.",
                        "Svaret kommer normalt inom en sekund: öppna uppgiften igen. Står det kvar kan boendet inte"
                                + " bekräftas. Välj ett annat eller ring samordningen.");
        };
    }

    public static String colour(Value value) {
        return switch (value) {
            case NO_KNOWN_CONFLICT -> "Grön";
            case CHECK_HOME -> "Gul";
            case DO_NOT_PLACE -> "Röd";
            case CANNOT_CONFIRM -> "Okänd";
        };
    }

    private static ReadableAnswer green(String time) {
        var sentence = "Grön – ingen känd konflikt bland dem som är registrerade i Hemvist, " + time + ".";
        return new ReadableAnswer(colour(Value.NO_KNOWN_CONFLICT), sentence, "", time, "");
    }

    private static ReadableAnswer yellow(String time, ConflictAnswer answer) {
        return new ReadableAnswer(
                colour(Value.CHECK_HOME),
                "Gul – kontrollera boendet: " + reasons(answer).collect(Collectors.joining(", ")),
                "",
                time,
                reasons(answer).collect(Collectors.joining("\n")));
    }

    private static ReadableAnswer timeless(Value value, String sentence, String instruction) {
        return new ReadableAnswer(colour(value), sentence, instruction, "", "");
    }

    private static String time(CurrentAnswer current) {
        var at = current.at();
        if (at == null) {
            throw new IllegalArgumentException("An answer has a time");
        }
        return SwedishText.clock(at);
    }

    private static Stream<String> reasons(ConflictAnswer answer) {
        return answer.homeReasons().stream().sorted(Comparator.naturalOrder()).map(ReadableAnswer::reason);
    }

    private static String reason(HomeReason reason) {
        return switch (reason) {
            case PERMIT_MISSING -> "tillstånd saknas";
            case PERMIT_ENDS -> "tillståndet går ut";
            case TOO_YOUNG -> "för ung för boendet";
            case TOO_OLD -> "för gammal för boendet";
            case FULL -> "boendet har inte plats alla dagar";
        };
    }
}
