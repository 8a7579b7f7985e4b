package se.hemvist.conflict;

import static java.util.stream.Collectors.toSet;

import java.util.List;

/** EXCLUSION_AREA: an area where the person must not be holds the home. */
final class ForbiddenAreasAreAvoided implements PlaceRule {

    @Override
    public List<Finding> check(Visit visit) {
        var causes = visit.person().exclusionAreas().stream()
                .filter(area -> area.holds(visit.home(), visit.window()))
                .map(ExclusionArea::ref)
                .collect(toSet());
        return causes.isEmpty() ? List.of() : List.of(visit.found(ConflictKind.EXCLUSION_AREA, null, causes));
    }
}
