package se.hemvist.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** HOME_UNSUITABLE: the permit does not hold for the stay, or the person's age is not one the home takes. */
final class HomesSuitThePerson implements PlaceRule {

    @Override
    public List<Finding> check(Visit visit) {
        return Stream.concat(permit(visit), age(visit))
                .map(reason -> visit.found(
                        ConflictKind.HOME_UNSUITABLE,
                        reason.variant(),
                        Set.of(visit.home().ref()),
                        Set.of(reason)))
                .toList();
    }

    private static Stream<HomeReason> permit(Visit visit) {
        var permit = visit.home().permit();
        if (permit.isLackingOn(visit.window().first())) {
            return Stream.of(HomeReason.PERMIT_MISSING);
        }
        return permit.endsWithin(visit.window()) ? Stream.of(HomeReason.PERMIT_ENDS) : Stream.of();
    }

    private static Stream<HomeReason> age(Visit visit) {
        var born = visit.person().born();
        if (born == null) {
            return Stream.of();
        }
        var age = AgeRange.ageOn(visit.window().first(), born);
        var ages = visit.home().ages();
        if (ages.isAbove(age)) {
            return Stream.of(HomeReason.TOO_YOUNG);
        }
        return ages.isBelow(age) ? Stream.of(HomeReason.TOO_OLD) : Stream.of();
    }
}
