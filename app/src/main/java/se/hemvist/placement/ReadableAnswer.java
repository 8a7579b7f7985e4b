package se.hemvist.placement;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.HomeReason;

/**
 * Konfliktbesked as a kommun reads it: four texts and no room for more. Röd and okänd have no time of answer, because
 * a time that moves would tell that something has happened round the person.
 */
record ReadableAnswer(String colour, String sentence, String instruction, String answeredAt, String reasons) {

    static ReadableAnswer of(CurrentAnswer current) {
        return switch (current.answer().value()) {
            case NO_KNOWN_CONFLICT -> green(time(current));
            case CHECK_HOME ->
                new ReadableAnswer(
                        "Gul",
                        "Gul – kontrollera boendet: "
                                + reasons(current.answer()).collect(Collectors.joining(", ")),
                        "",
                        time(current),
                        reasons(current.answer()).collect(Collectors.joining("\n")));
            case DO_NOT_PLACE ->
                new ReadableAnswer("Röd", "Röd – placera inte. Samordnaren kontaktar dig.", "", "", "");
            case CANNOT_CONFIRM ->
                new ReadableAnswer(
                        "Okänd",
                        "Okänd – kan inte bekräftas.",
                        "Svaret kommer normalt inom en sekund. Öppna uppgiften igen.",
                        "",
                        "");
        };
    }

    private static ReadableAnswer green(String time) {
        var known = "Grön – ingen känd konflikt bland dem som är registrerade i Hemvist";
        return new ReadableAnswer("Grön", known + ", " + time + ".", "", time, "");
    }

    private static String time(CurrentAnswer current) {
        var at = current.at();
        if (at == null) {
            throw new IllegalArgumentException("An answer has a time");
        }
        return SwedishDays.moment(at);
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
        };
    }
}
