package se.hemvist.register;

import java.text.NumberFormat;
import se.hemvist.organisation.SwedishText;

/** Numbers as people write them: 2,5. */
final class SwedishNumber {

    private SwedishNumber() {}

    static String of(double number) {
        var format = NumberFormat.getNumberInstance(SwedishText.LOCALE);
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
