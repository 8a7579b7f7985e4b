package se.hemvist.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.workspace.CaseSearch.Kind;

class CaseSearchTest {

    @ParameterizedTest
    @CsvSource({
        "Märta Ågren, NAME",
        "Ek, NAME",
        "Bo-Erik, NAME",
        "18900101-9802, PERSONAL_NUMBER",
        "189001019802, PERSONAL_NUMBER",
        "900101-9802, PERSONAL_NUMBER",
        "900101+9802, PERSONAL_NUMBER",
        "18 900101 9802, PERSONAL_NUMBER",
        "19900061-2392, COORDINATION_NUMBER",
        "199000702390, COORDINATION_NUMBER",
        "A-7KQ4-2M, CASE_NUMBER",
        "a-7kq4-2m, CASE_NUMBER",
        "' A-7KQ4-2M ', CASE_NUMBER",
        "HR-ABCDEFGH, CASE_NUMBER",
        "12345, NAME",
    })
    void seesFromHowItIsWrittenWhatItIs(String text, Kind kind) {
        assertThat(new CaseSearch(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"a-7kq4-2m, A-7KQ4-2M", "' hr-abcdefgh', HR-ABCDEFGH"})
    void writesACaseNumberAsCasesAreNumbered(String text, String number) {
        assertThat(new CaseSearch(text).caseNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"Märta Ågren", "18900101-9802"})
    void saysNothingOfThePersonInALog(String text) {
        assertThat(new CaseSearch(text)).asString().doesNotContain(text);
    }
}
