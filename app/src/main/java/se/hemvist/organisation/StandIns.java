package se.hemvist.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who does whose work on one day. A substitute who is away too is followed to theirs. */
public final class StandIns {

    private static final int LONGEST_CHAIN = 5;

    private final Map<String, Absence> away;

    StandIns(List<Absence> ofTheDay) {
        away = ofTheDay.stream()
                .collect(Collectors.toUnmodifiableMap(Absence::officer, Function.identity(), (first, second) -> first));
    }

    /** Who does this officer's work; empty while the officer is there, or nobody is left to do it. */
    public Optional<String> standInFor(String officer) {
        var current = officer;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            var absence = away.get(current);
            if (absence == null) {
                return current.equals(officer) ? Optional.empty() : Optional.of(current);
            }
            current = absence.substitute();
        }
        return Optional.empty();
    }

    /** Whose work this officer does besides their own. */
    public Set<String> standsInFor(String officer) {
        return away.keySet().stream()
                .filter(absent -> standInFor(absent).filter(officer::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody who is away. */
    public Set<String> absent() {
        return away.keySet();
    }
}
