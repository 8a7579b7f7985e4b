package se.hemvist.coordination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the desk calls those who are in a conflict: the situation's number and the pseudonyms in it. */
@Component
public class SidesByName {

    private final SituationRows situations;

    SidesByName(SituationRows situations) {
        this.situations = situations;
    }

    /**
     * Such as S-7K2MPA: Sida A – Sida B. Of two who are in no situation together each is named by its own.
     *
     * @param conflicts the one or two stays of each
     * @return in the order given
     */
    public List<String> of(List<List<String>> conflicts) {
        var known = situations.livePlaces(
                conflicts.stream().flatMap(List::stream).distinct().toList());
        return conflicts.stream().map(stays -> name(stays, known)).toList();
    }

    private static String name(Collection<String> stays, Map<String, List<SidePlace>> known) {
        var places =
                stays.stream().map(stay -> known.getOrDefault(stay, List.of())).toList();
        return places.get(0).stream()
                .map(SidePlace::situation)
                .filter(number -> places.stream().allMatch(side -> isIn(number, side)))
                .findFirst()
                .map(number -> number + ": "
                        + places.stream()
                                .map(side -> label(number, side))
                                .sorted()
                                .collect(Collectors.joining(" – ")))
                .orElseGet(
                        () -> places.stream().map(SidesByName::apart).sorted().collect(Collectors.joining(" – ")));
    }

    private static boolean isIn(String number, List<SidePlace> side) {
        return side.stream().anyMatch(place -> place.situation().equals(number));
    }

    private static String label(String number, List<SidePlace> side) {
        return side.stream()
                .filter(place -> place.situation().equals(number))
                .findFirst()
                .map(SidePlace::label)
                .orElseThrow();
    }

    private static String apart(List<SidePlace> side) {
        return side.isEmpty()
                ? "Någon utanför situationerna"
                : side.get(0).situation() + " " + side.get(0).label();
    }
}
