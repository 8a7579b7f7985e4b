package se.hemvist.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.Nearness;
import se.hemvist.conflict.SeverityInputs;
import se.hemvist.conflict.SeverityInputs.ReasonGroup;
import se.hemvist.conflict.SeverityInputs.Variant;
import se.hemvist.conflict.SeverityInputs.Whose;
import se.hemvist.coordination.DeskWords;

/** What the table asks for, in its codes and in words. */
enum Column {
    KIND("kind", "Slag av konflikt", words(kinds(), DeskWords::of)),
    NEARNESS("nearness", "Avstånd mellan boendena", orNothing(words(Nearness.values(), Column::of))),
    REASON_GROUP("reasonGroup", "Skälets tyngd", orNothing(words(ReasonGroup.values(), Column::of))),
    VARIANT("variant", "Variant", orNothing(words(Variant.values(), Column::of))),
    WHOSE("whose", "Vems", words(Whose.values(), Column::of));

    private final String variable;
    private final String title;
    private final Map<String, String> words;

    Column(String variable, String title, Map<String, String> words) {
        this.variable = variable;
        this.title = title;
        this.words = words;
    }

    String variable() {
        return variable;
    }

    String title() {
        return title;
    }

    /** All that the check may give it, what means nothing for the kind among it. */
    List<String> given() {
        return List.copyOf(words.keySet());
    }

    /** Whether a rule may name it. */
    boolean knows(String code) {
        return words.containsKey(code);
    }

    String inWords(String code) {
        return Objects.requireNonNull(words.get(code));
    }

    static List<String> variables() {
        return Arrays.stream(values()).map(Column::variable).toList();
    }

    private static ConflictKind[] kinds() {
        // What a relative has against it is asked for as itself, and with whose it is.
        Predicate<ConflictKind> asked = kind -> kind != ConflictKind.RELATIVES_ENEMY;
        return Arrays.stream(ConflictKind.values()).filter(asked).toArray(ConflictKind[]::new);
    }

    private static <E extends Enum<E>> Map<String, String> words(E[] constants, Function<E, String> word) {
        var words = new LinkedHashMap<String, String>();
        for (var constant : constants) {
            words.put(constant.name(), word.apply(constant));
        }
        return words;
    }

    private static Map<String, String> orNothing(Map<String, String> words) {
        words.put(SeverityInputs.NOT_APPLICABLE, "gäller inte slaget");
        return words;
    }

    private static String of(Nearness nearness) {
        return switch (nearness) {
            case SAME_HOME -> "samma boende";
            case CLOSE -> "gångavstånd";
            case TOWN -> "samma ort";
            case REACH -> "inom räckhåll";
            case FAR -> "bortom räckhåll";
        };
    }

    private static String of(ReasonGroup reason) {
        return switch (reason) {
            case GRAVE -> "tungt skäl";
            case LIGHT -> "lätt skäl";
        };
    }

    private static String of(Variant variant) {
        return switch (variant) {
            case OTHER_IN_NETWORK -> "den andre är kvar i nätverket";
            case BOTH_LEAVING -> "båda lämnar";
            case RIVAL_HIGH -> "högt hot mot någon av dem";
            case RIVAL -> "inte högt hot";
            case FIRST_DAY -> "från första dagen";
            case LATER -> "från en senare dag";
            case PERMIT_MISSING -> "tillstånd saknas";
            case PERMIT_ENDS -> "tillståndet går ut";
            case TOO_YOUNG -> "för ung";
            case TOO_OLD -> "för gammal";
            case FULL -> "fullt";
        };
    }

    private static String of(Whose whose) {
        return switch (whose) {
            case OWN -> "personens egen";
            case RELATIVES -> "en närståendes";
        };
    }
}
