package se.hemvist.workspace.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.engine.Option;

class WrittenHappeningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Option> EVENTS = List.of(new Option("NEW_THREAT", "Nytt hot"));

    @Test
    void isRightWithAKindADayAndAText() {
        var written = written("NEW_THREAT", "2026-11-22", " Ringde i natt. ");

        assertThat(written.faults(EVENTS, TODAY)).isEmpty();
        assertThat(written.happening().text()).isEqualTo("Ringde i natt.");
        assertThat(written).asString().doesNotContain("Ringde");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ange vilken dag det hände.",
        "2026-02-31, Datumet finns inte. Skriv det som 2026-11-22.",
        "i går, Datumet finns inte. Skriv det som 2026-11-22.",
        "2026-11-23, 'Datumet har inte varit än. Ange dagen då det hände, senast i dag.'",
        "1026-11-22, Datumet ligger mer än tio år tillbaka. Kontrollera årtalet.",
    })
    void saysWhatIsWrongWithTheDay(String on, String fault) {
        assertThat(written("NEW_THREAT", on, "Ringde.").faults(EVENTS, TODAY)).containsOnly(entry("on", fault));
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        var nothing = WrittenHappening.begun(UUID.randomUUID(), Map.of());

        assertThat(nothing.faults(EVENTS, TODAY)).containsOnlyKeys("kind", "on", "text");
    }

    @Test
    void takesTenThousandCharactersAndSaysHowManyAreTooMany() {
        assertThat(written("NEW_THREAT", "2026-11-01", "x".repeat(10_000)).faults(EVENTS, TODAY))
                .isEmpty();
        assertThat(written("NEW_THREAT", "2026-11-01", "x".repeat(10_001)).faults(EVENTS, TODAY))
                .containsOnly(entry("text", "Texten har 10001 tecken. Korta den till högst 10000."));
    }

    @Test
    void knowsOnlyTheKindsThatTheCaseOffers() {
        assertThat(written("SOMETHING_ELSE", "2026-11-01", "Ringde.").faults(EVENTS, TODAY))
                .containsOnlyKeys("kind");
    }

    private static Map.Entry<String, String> entry(String field, String fault) {
        return Map.entry(field, fault);
    }

    private static WrittenHappening written(String kind, String on, String text) {
        return new WrittenHappening(UUID.randomUUID(), kind, on, text);
    }
}
