package se.hemvist.workspace.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimeTest {

    /** Half past midnight in Sweden, while it is still the day before in UTC. */
    private static final Instant NOW = Instant.parse("2026-08-03T22:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-08-04T12:05:00Z, i dag kl. 14:05, I dag",
        "2026-08-03T22:29:00Z, i dag kl. 00:29, Försenad",
        "2026-08-03T21:59:00Z, i går kl. 23:59, Försenad",
        "2026-08-05T07:00:00Z, i morgon kl. 09:00, ''",
        "2026-09-01T07:00:00Z, 1 september kl. 09:00, ''",
        "2026-08-04T22:00:00Z, i dag, I dag",
        "2026-08-05T22:00:00Z, i morgon, ''",
        "2026-08-03T22:00:00Z, i går, Försenad",
        "2026-09-01T22:00:00Z, 1 september, ''",
        "2027-01-01T07:00:00Z, 1 januari 2027, ''",
        "2025-12-01T07:00:00Z, 1 december 2025, Försenad",
    })
    void saysWhenInWordsAndWhetherItIsLate(Instant at, String text, String word) {
        var due = DueTime.of(at, NOW);

        assertThat(due.text()).isEqualTo(text);
        assertThat(due.word()).isEqualTo(word);
    }
}
