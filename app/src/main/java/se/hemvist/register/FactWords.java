package se.hemvist.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hemvist.engine.Option;
import se.hemvist.network.FactKind;
import se.hemvist.network.KeepApart;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;

/** What the pages call the facts and what they say, and the word that an address has for each kind. */
final class FactWords {

    private FactWords() {}

    static String title(FactKind kind) {
        return switch (kind) {
            case NETWORK -> "Nätverk";
            case RIVALRY -> "Rivalitet";
            case MEMBERSHIP -> "Nätverkskoppling";
            case THREAT -> "Hot";
            case KEEP_APART -> "Ska hållas åtskilda";
            case AREA -> "Olämpligt område";
            case EXPOSURE -> "Röjt boende";
            case HOME_LINK -> "Grepp om ett boende";
            case RELATION -> "Anhöriga";
            case CO_SUSPECTS -> "Medmisstänkta";
        };
    }

    static String code(FactKind kind) {
        return switch (kind) {
            case NETWORK -> "natverk";
            case RIVALRY -> "rivalitet";
            case MEMBERSHIP -> "koppling";
            case THREAT -> "hot";
            case KEEP_APART -> "atskilda";
            case AREA -> "omrade";
            case EXPOSURE -> "rojt-boende";
            case HOME_LINK -> "grepp";
            case RELATION -> "anhoriga";
            case CO_SUSPECTS -> "medmisstankta";
        };
    }

    static Optional<FactKind> kind(String code) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst();
    }

    /** What can be recorded of a person. */
    static List<FactKind> ofPersons() {
        return List.of(
                FactKind.MEMBERSHIP,
                FactKind.THREAT,
                FactKind.KEEP_APART,
                FactKind.AREA,
                FactKind.EXPOSURE,
                FactKind.RELATION,
                FactKind.CO_SUSPECTS);
    }

    static String of(MembershipRole role) {
        return switch (role) {
            case MEMBER -> "Medlem";
            case ASSOCIATE -> "Samröre";
            case LEAVING -> "På väg ut";
        };
    }

    static String of(Reliability reliability) {
        return switch (reliability) {
            case A -> "A – helt tillförlitlig";
            case B -> "B – oftast tillförlitlig";
            case C -> "C – ibland tillförlitlig";
            case D -> "D – inte tillförlitlig";
            case E -> "E – okänd";
        };
    }

    static String of(Correctness correctness) {
        return switch (correctness) {
            case ONE -> "1 – bekräftad";
            case TWO -> "2 – trolig";
            case THREE -> "3 – möjlig";
            case FOUR -> "4 – tveksam";
            case FIVE -> "5 – går inte att bedöma";
        };
    }

    static List<Option> roles() {
        return options(MembershipRole.values(), FactWords::of);
    }

    static List<Option> scopes() {
        return options(KeepApart.Scope.values(), KeepApart.Scope::title);
    }

    static List<Option> reasons() {
        return options(KeepApart.Reason.values(), KeepApart.Reason::title);
    }

    static List<Option> reliabilities() {
        return options(Reliability.values(), FactWords::of);
    }

    static List<Option> correctnesses() {
        return options(Correctness.values(), FactWords::of);
    }

    private static <E extends Enum<E>> List<Option> options(E[] constants, Function<E, String> words) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.name(), words.apply(constant)))
                .toList();
    }
}
