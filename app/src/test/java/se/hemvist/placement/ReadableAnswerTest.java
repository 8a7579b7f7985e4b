package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.HomeReason;

class ReadableAnswerTest {

    private static final Instant AT = Instant.parse("2027-01-15T13:05:00Z");

    @Test
    void saysWhenNoConflictIsKnownAndNeverThatItIsSafe() {
        var green = answer(Value.NO_KNOWN_CONFLICT, AT);

        assertThat(green.colour()).isEqualTo("Grön");
        assertThat(green.sentence())
                .isEqualTo("Grön – ingen känd konflikt bland dem som är registrerade i Hemvist,"
                        + " kl. 14:05 den 15 januari.");
    }

    @Test
    void saysWhatToCheckInTheHome() {
        var yellow = ReadableAnswer.of(new CurrentAnswer(
                new ConflictAnswer(Value.CHECK_HOME, Set.of(HomeReason.TOO_YOUNG, HomeReason.PERMIT_MISSING)), AT));

        assertThat(yellow.sentence()).isEqualTo("Gul – kontrollera boendet: tillstånd saknas, för ung för boendet");
        assertThat(yellow.reasons()).isEqualTo("tillstånd saknas\nför ung för boendet");
    }

    @Test
    void saysNothingMoreThanNotToPlace() {
        assertThat(answer(Value.DO_NOT_PLACE, AT))
                .isEqualTo(answer(Value.DO_NOT_PLACE, AT.plusSeconds(3600)))
                .isEqualTo(new ReadableAnswer("Röd", "Röd – placera inte. Samordnaren kontaktar dig.", "", "", ""));
    }

    @Test
    void saysTheSameWhetherTheAnswerIsAwaitedOrCannotBeGiven() {
        assertThat(ReadableAnswer.of(CurrentAnswer.AWAITED))
                .isEqualTo(answer(Value.CANNOT_CONFIRM, AT))
                .isEqualTo(new ReadableAnswer(
                        "Okänd",
                        "Okänd – kan inte bekräftas.",
                        "Svaret kommer normalt inom en sekund: öppna uppgiften igen. Står det kvar kan boendet inte"
                                + " bekräftas. Välj ett annat eller ring samordningen.",
                        "",
                        ""));
    }

    private static ReadableAnswer answer(Value value, Instant at) {
        return ReadableAnswer.of(new CurrentAnswer(new ConflictAnswer(value, Set.of()), at));
    }
}
