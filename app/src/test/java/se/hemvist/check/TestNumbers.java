package se.hemvist.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import se.hemvist.person.IdentityNumber;

/** Identity numbers with a right check digit, made for tests and belonging to nobody's test file. */
final class TestNumbers {

    private static final int FIRST_SERIAL = 100;
    private static final int A_GROWN_UPS_YEAR = 1970;

    private TestNumbers() {}

    /** The n-th number of that birthday; with no birthday a samordningsnummer that tells the year and no month. */
    static IdentityNumber of(@Nullable LocalDate born, @Nullable LocalDate atLatest, int n) {
        var year = atLatest == null ? A_GROWN_UPS_YEAR : atLatest.getYear();
        var date = born == null ? year + "0061" : DateTimeFormatter.BASIC_ISO_DATE.format(born);
        var digits = date + (FIRST_SERIAL + n);
        return new IdentityNumber(digits + checkDigit(digits.substring(2)));
    }

    static int yearOf(IdentityNumber number) {
        return Integer.parseInt(number.digits().substring(0, 4));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int value = Character.digit(digits.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return (10 - sum % 10) % 10;
    }
}
