package se.hemvist.childcase;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.home.HomeKind;
import se.hemvist.suitability.TriedHomes;

/** Every home that private persons or a director answer for is tried before a child is placed there. */
@Component
class HomesForChild implements TriedHomes {

    private static final Set<HomeKind> TRIED = EnumSet.of(
            HomeKind.FAMILY_HOME,
            HomeKind.EMERGENCY_HOME,
            HomeKind.SIS,
            HomeKind.HVB,
            HomeKind.SUPPORTED_HOUSING,
            HomeKind.SHELTER);

    @Override
    public boolean isTried(CaseHead of, HomeKind home) {
        return of.kind().equals("child-case") && TRIED.contains(home);
    }
}
