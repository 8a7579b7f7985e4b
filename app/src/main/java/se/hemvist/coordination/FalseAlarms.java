package se.hemvist.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.check.ConflictView;
import se.hemvist.conflict.FactRef;
import se.hemvist.engine.Option;

/** What may be judged a false alarm: a conflict, and of its facts the one that is questioned. */
final class FalseAlarms {

    private static final String PARTED_BY = " ";

    private FalseAlarms() {}

    /** One choice for every fact of the conflicts that nothing has been decided of. */
    static List<Option> of(List<ConflictView> open, Map<String, String> labels, Set<String> judged) {
        var choices = new ArrayList<Option>();
        for (var conflict : open) {
            if (!judged.contains(conflict.id())) {
                var sides = conflict.stays().stream().map(labels::get).collect(Collectors.joining(" – "));
                conflict.causes()
                        .forEach(cause -> choices.add(
                                new Option(value(conflict, cause.fact()), sides + ": " + DeskWords.of(cause))));
            }
        }
        return choices;
    }

    /** What has been chosen, if it is one of those. */
    static Optional<Questioned> chosen(List<ConflictView> open, String choice) {
        return open.stream()
                .flatMap(conflict -> conflict.causes().stream()
                        .filter(cause -> value(conflict, cause.fact()).equals(choice))
                        .map(cause -> new Questioned(conflict.id(), cause.fact())))
                .findFirst();
    }

    private static String value(ConflictView conflict, FactRef fact) {
        return String.join(PARTED_BY, conflict.id(), fact.kind(), fact.id());
    }

    /** A conflict that is none, and the fact that made it one. */
    record Questioned(String conflict, FactRef fact) {}
}
