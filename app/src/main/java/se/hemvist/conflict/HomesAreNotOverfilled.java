package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** HOME_FULL: on some day of the window others fill every place; stays are counted, not persons. */
final class HomesAreNotOverfilled implements PlaceRule {

    @Override
    public List<Finding> check(Visit visit) {
        var capacity = visit.home().capacity();
        if (capacity == null) {
            return List.of();
        }
        var others = others(visit);
        return daysWhenSomebodyComes(visit, others).anyMatch(day -> there(others, day) >= capacity)
                ? List.of(visit.found(
                        ConflictKind.HOME_FULL,
                        HomeReason.FULL.variant(),
                        Set.of(visit.home().ref()),
                        Set.of(HomeReason.FULL)))
                : List.of();
    }

    /** When the others are there, within the window. */
    private static List<Window> others(Visit visit) {
        return Stream.concat(visit.facts().stays().stream(), visit.facts().lodgers().stream())
                .filter(stay -> stay.home().id().equals(visit.home().id()))
                .filter(stay -> !stay.person().equals(visit.person().id()))
                .filter(stay -> stay.status().fillsAPlace())
                .flatMap(stay -> stay.countedFrom(visit.facts().today()).stream())
                .flatMap(counted -> visit.window().within(counted.days()).stream())
                .toList();
    }

    /** It is fullest on a day when somebody comes. */
    private static Stream<LocalDate> daysWhenSomebodyComes(Visit visit, List<Window> others) {
        return Stream.concat(Stream.of(visit.window().first()), others.stream().map(Window::first));
    }

    private static long there(List<Window> others, LocalDate day) {
        return others.stream().filter(window -> window.holds(day)).count();
    }
}
