package se.hemvist.person;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From what somebody wrote to twelve digits that are right. */
final class WrittenIdentityNumber {

    static final int COORDINATION = 60;

    private static final Pattern SHAPE = Pattern.compile("(\\d{2})?(\\d{6})([-+]?)(\\d{4})");
    private static final Pattern TWELVE = Pattern.compile("(18|19|20)\\d{10}");
    private static final Pattern INCOMPLETE_BIRTH =
            Pattern.compile("\\d{4}(00(6\\d|7\\d|8\\d|9[01])|(0[1-9]|1[0-2])60)(?!000)\\d{4}");

    private WrittenIdentityNumber() {}

    static String toTwelveDigits(String text, LocalDate today) {
        var written = SHAPE.matcher(text.replaceAll("\\s", "").replace('–', '-').replace('−', '-'));
        if (!written.matches()) {
            throw new NotAnIdentityNumber("Skriv personnumret eller samordningsnumret med tio eller tolv siffror.");
        }
        var century = written.group(1) == null ? century(written, today) : written.group(1);
        var digits = century + written.group(2) + written.group(4);
        if (earliestBirth(digits).isAfter(today)) {
            throw new NotAnIdentityNumber("Numrets födelsedatum ligger i framtiden. Kontrollera århundradet.");
        }
        return digits;
    }

    /** Ten digits: the latest birth that is not in the future; + stands from the year that a person becomes a hundred. */
    private static String century(Matcher written, LocalDate today) {
        boolean hundred = written.group(3).equals("+");
        int year = today.getYear() - (hundred ? 100 : 0);
        int century = Integer.parseInt(written.group(2).substring(0, 2)) <= year % 100 ? year / 100 : year / 100 - 1;
        boolean inTheFuture = earliestBirth(century + written.group(2)).isAfter(today);
        return String.valueOf(inTheFuture ? century - 1 : century);
    }

    /** The first day that the number's date may mean; a date that does not exist is refused by the check, not here. */
    private static LocalDate earliestBirth(String digits) {
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6, 8)) % COORDINATION;
        return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), 1, 1)
                .plusMonths(Math.max(month, 1) - 1L)
                .plusDays(Math.max(day, 1) - 1L);
    }

    static void check(String digits) {
        if (!TWELVE.matcher(digits).matches()) {
            throw new NotAnIdentityNumber("Ett personnummer eller samordningsnummer har tolv siffror.");
        }
        if (!checkDigitIsRight(digits)) {
            throw new NotAnIdentityNumber("Numrets kontrollsiffra stämmer inte. Kontrollera siffrorna.");
        }
        // The library refuses a samordningsnummer without month or day, which the newer rules allow.
        if (!Personnummer.valid(digits) && !INCOMPLETE_BIRTH.matcher(digits).matches()) {
            throw new NotAnIdentityNumber("Numrets datum finns inte. Kontrollera siffrorna.");
        }
    }

    /** Luhn over the last ten digits. */
    private static boolean checkDigitIsRight(String digits) {
        int sum = 0;
        for (int place = 2; place < digits.length(); place++) {
            int value = Character.digit(digits.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }
}
