package se.hemvist.conflict;

import java.util.List;
import java.util.Set;
import se.hemvist.conflict.SeverityInputs.Variant;

/** HOME_BLOCKED: the home is blocked on a day of the window. */
final class BlockedHomesTakeNobody implements PlaceRule {

    @Override
    public List<Finding> check(Visit visit) {
        var block = visit.home().block();
        if (block == null || !visit.window().isNotOverBefore(block.from())) {
            return List.of();
        }
        var variant = block.from().isAfter(visit.window().first()) ? Variant.LATER : Variant.FIRST_DAY;
        return List.of(visit.found(ConflictKind.HOME_BLOCKED, variant, Set.of(block.ref()), Set.of()));
    }
}
