package se.hemvist.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.organisation.ReferenceFile;

class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void acceptsEveryPersonnummerOfSkatteverket() {
        var numbers = column("demo/testpersonnummer.csv", "testpersonnummer");

        assertThat(numbers).hasSize(41493).allSatisfy(digits -> {
            var number = IdentityNumber.of(digits, TODAY);
            assertThat(number.digits()).isEqualTo(digits);
            assertThat(number.isCoordinationNumber()).isFalse();
            assertThat(number.born()).isPresent();
            assertThat(IdentityNumber.of(tenDigits(digits), TODAY)).isEqualTo(number);
        });
    }

    @Test
    void acceptsEverySamordningsnummerOfSkatteverketAlsoWithoutMonthOrDay() {
        var rows = ReferenceFile.rows("demo/testsamordningsnummer.csv");

        assertThat(rows).hasSize(2240).allSatisfy(row -> {
            var number = IdentityNumber.of(value(row, "testsamordningsnummer"), TODAY);
            assertThat(number.isCoordinationNumber()).isTrue();
            assertThat(number.born().isEmpty())
                    .isEqualTo(value(row, "ofullstandigt_fodelsedatum").equals("1"));
            assertThat(IdentityNumber.of(tenDigits(number.digits()), TODAY)).isEqualTo(number);
        });
    }

    @Test
    void refusesEveryNumberWithOneDigitChanged() {
        var numbers = column("demo/testpersonnummer.csv", "testpersonnummer");

        for (int row = 0; row < numbers.size(); row += 97) {
            var digits = numbers.get(row);
            for (int place = 2; place < digits.length(); place++) {
                refused(changed(digits, place));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Anna",
                "19890201328",
                "1989020132866",
                "19890201 328A",
                "8902-013286",
                "190013013287",
                "198902303289",
                "١٩٨٩٠٢٠١٣٢٨٦"
            })
    void refusesWhatIsNoNumber(String text) {
        refused(text);
    }

    @Test
    void refusesADateThatDoesNotExistThoughTheCheckDigitIsRight() {
        for (var date : List.of("19890230", "19891301", "19890100", "19890132", "19890092", "19891360", "19890292")) {
            refused(withCheckDigit(date + "328"));
        }
    }

    @Test
    void refusesABirthThatHasNotBeenYet() {
        refused(withCheckDigit("20261124" + "328"));
        assertThat(IdentityNumber.of(withCheckDigit("20261123" + "328"), TODAY)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"189001019802, 18900101-9802", "18900101-9802, 18900101-9802", "900101+9802, 18900101-9802"})
    void readsTheCenturyFromTheSign(String text, String written) {
        assertThat(IdentityNumber.of(text, TODAY).written()).isEqualTo(written);
    }

    @Test
    void isNeverPrinted() {
        assertThat(IdentityNumber.of("189001019802", TODAY).toString()).doesNotContainPattern("\\d");
    }

    private static void refused(String text) {
        assertThatExceptionOfType(NotAnIdentityNumber.class)
                .isThrownBy(() -> IdentityNumber.of(text, TODAY))
                .satisfies(
                        refusal -> assertThat(refusal.sentence()).endsWith(".").doesNotContainPattern("\\d"));
    }

    private static String tenDigits(String digits) {
        boolean hundred = TODAY.getYear() - Integer.parseInt(digits.substring(0, 4)) >= 100;
        return digits.substring(2, 8) + (hundred ? "+" : "-") + digits.substring(8);
    }

    private static String changed(String digits, int place) {
        char other = digits.charAt(place) == '9' ? '0' : (char) (digits.charAt(place) + 1);
        return digits.substring(0, place) + other + digits.substring(place + 1);
    }

    private static String withCheckDigit(String eleven) {
        int sum = 0;
        for (int place = 2; place < eleven.length(); place++) {
            int value = (eleven.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }
        return eleven + (10 - sum % 10) % 10;
    }

    private static List<String> column(String file, String name) {
        return ReferenceFile.rows(file).stream().map(row -> value(row, name)).toList();
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
