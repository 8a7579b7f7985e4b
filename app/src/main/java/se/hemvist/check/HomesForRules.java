package se.hemvist.check;

import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.conflict.AgeRange;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Permit;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.ProviderBlock;
import se.hemvist.home.Home;

/** A home of the register as the rules see it. */
final class HomesForRules {

    private HomesForRules() {}

    static Point point(Home home) {
        return new Point(home.place().lat(), home.place().lon());
    }

    static se.hemvist.conflict.Home of(Home home) {
        var blocked = home.blockedFrom();
        var permit = home.permit();
        return new se.hemvist.conflict.Home(
                home.id(),
                home.place().municipality(),
                point(home),
                new Permit(permit.required(), permit.granted(), permit.until()),
                blocked == null ? null : new ProviderBlock(blocked, ref(Sort.HOME_BLOCK, home)),
                new AgeRange(home.limits().minAge(), home.limits().maxAge()),
                home.limits().capacity(),
                ref(Sort.HOME, home));
    }

    private static FactRef ref(Sort sort, Home home) {
        return new FactRef(sort.code(), home.id(), home.version(), "");
    }
}
