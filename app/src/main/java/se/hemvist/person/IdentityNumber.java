package se.hemvist.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A personnummer or samordningsnummer of twelve digits (18 § folkbokföringslagen; 2 kap. lagen (2022:1697)): its check
 * digit and date are right, and a samordningsnummer may lack the month (00) or the day (60) of birth.
 */
public record IdentityNumber(String digits) {

    private static final int DECEMBER = 12;

    public IdentityNumber {
        WrittenIdentityNumber.check(digits);
    }

    /**
     * Reads ten or twelve digits, with or without - or +. Ten digits mean the latest century that is not in the future,
     * with + the one before.
     *
     * @throws NotAnIdentityNumber with a Swedish sentence
     */
    public static IdentityNumber of(String text, LocalDate today) {
        return new IdentityNumber(WrittenIdentityNumber.toTwelveDigits(text, today));
    }

    /** Whether it is a samordningsnummer: the day of birth plus 60. */
    public boolean isCoordinationNumber() {
        return writtenDay() >= WrittenIdentityNumber.COORDINATION;
    }

    /** Empty when the month or the day of birth is not known. */
    public Optional<LocalDate> born() {
        int day = writtenDay() % WrittenIdentityNumber.COORDINATION;
        return month() == 0 || day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year(), month(), day));
    }

    /** The last day that the number allows. */
    LocalDate bornAtLatest() {
        return born().orElseGet(() ->
                YearMonth.of(year(), month() == 0 ? DECEMBER : month()).atEndOfMonth());
    }

    private int year() {
        return Integer.parseInt(digits.substring(0, 4));
    }

    private int month() {
        return Integer.parseInt(digits.substring(4, 6));
    }

    /** As people read it: ååååmmdd-nnnn. */
    public String written() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    private int writtenDay() {
        return Integer.parseInt(digits.substring(6, 8));
    }

    @Override
    public String toString() {
        return "IdentityNumber[•••]";
    }
}
