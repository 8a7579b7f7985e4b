package se.hemvist.coordination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;

/**
 * A unit's round-the-clock number.
 *
 * @param testedOn when somebody last rang it; null when nobody has
 * @param answered whether it was answered then
 */
record ContactRow(Tenant unit, String number, @Nullable LocalDate testedOn, boolean answered) {

    String words() {
        if (testedOn == null) {
            return number + " (inte provringt)";
        }
        return number + (answered ? " (svarade " : " (svarade inte ") + SwedishText.day(testedOn) + ")";
    }

    boolean isToBeTested(LocalDate testedSince) {
        return testedOn == null || !answered || testedOn.isBefore(testedSince);
    }
}
