package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingOfTheOtherSideTest {

    private static final List<String> THEIRS =
            List.of("Per Ågren", "Märta Öberg-Lind", "Malmö", "HVB Talludden (demo), Njurunda", "Nätverket Blåklint");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Välj helst ett boende i ett annat län.",
                "Ring oss om personen vägrar, även i natt.",
                "Tänk på skolan och på läkaren.",
                "Vi hjälper gärna till att hitta något annat.",
                "Det är bråttom."
            })
    void letsThroughWhatTellsOfNobody(String text) {
        assertThat(NothingOfTheOtherSide.holdsIn(text, THEIRS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ågren bor där.",
                "ågrens",
                "ÅGREN",
                "Agren",
                "Pers",
                "PER",
                "Märtas rum",
                "Öberg",
                "lind",
                "Å g r e n",
                "Å-gren",
                "Märta\u200bs"
            })
    void refusesTheirNamesInEveryFormAndCase(String text) {
        assertThat(NothingOfTheOtherSide.holdsIn(text, THEIRS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i Malmö",
                "malmös",
                "MALMÖ",
                "Malmo",
                "malmöbor",
                "M a l m ö",
                "sydmalmö",
                "Talludden",
                "talluddens",
                "TALLUDDEN",
                "Njurunda",
                "njurundabo"
            })
    void refusesTheirPlacesAndHomes(String text) {
        assertThat(NothingOfTheOtherSide.holdsIn(text, THEIRS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blåklint", "blåklints", "BLÅKLINTARNA", "blaklint"})
    void refusesNetworks(String text) {
        assertThat(NothingOfTheOtherSide.holdsIn(text, THEIRS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 augusti",
                "den 15:e",
                "i augusti",
                "AUGUSTI",
                "på fredag",
                "Fredagen",
                "i maj",
                "2027-01-15",
                "måndagens",
                "kl. 14",
                "０４"
            })
    void refusesDaysAndNumbers(String text) {
        assertThat(NothingOfTheOtherSide.holdsIn(text, THEIRS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det finns ett hot.",
                "hotbilden",
                "en rival",
                "RIVALERNA",
                "gänget",
                "nätverket",
                "en fiende",
                "boendet är spärrat",
                "en konflikt",
                "motparten"
            })
    void refusesToSayWhy(String text) {
        assertThat(NothingOfTheOtherSide.holdsIn(text, THEIRS)).isFalse();
    }
}
