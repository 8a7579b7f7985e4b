package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;
import se.hemvist.secrecy.ProtectedIdentity;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<ConsentAuthority> ALL = Arrays.asList(ConsentAuthority.values());

    @Test
    void holdsWhenItIsSignedAndNamesEveryAuthority() {
        assertThat(Consent.read(opening(ConsentAnswer.GIVEN, TODAY, ALL), TODAY))
                .isEqualTo(new Consent(ConsentAnswer.GIVEN, TODAY, 1));
    }

    @Test
    void isRefusedWithOneAuthorityLeftOut() {
        var allButOne = ALL.subList(1, ALL.size());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Consent.read(opening(ConsentAnswer.GIVEN, TODAY, allButOne), TODAY))
                .withMessageStartingWith("Utan samtycke för alla myndigheter kan arbetssättet inte användas.");
    }

    @Test
    void isRefusedWithNoAuthorityAtAll() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Consent.read(opening(ConsentAnswer.GIVEN, TODAY, List.of()), TODAY));
    }

    @Test
    void isRefusedWithoutADayOrWithOneInTheFuture() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Consent.read(opening(ConsentAnswer.GIVEN, null, ALL), TODAY))
                .withMessageContaining("Datum för samtycket saknas");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Consent.read(opening(ConsentAnswer.GIVEN, TODAY.plusDays(1), ALL), TODAY))
                .withMessageContaining("i framtiden");
    }

    @Test
    void keepsNothingOfWhatWasFilledInBeforeTheAnswerBecameNo() {
        assertThat(Consent.read(opening(ConsentAnswer.REFUSED, TODAY, ALL), TODAY))
                .isEqualTo(new Consent(ConsentAnswer.REFUSED, null, 1));
    }

    private static OpenExitCase opening(
            ConsentAnswer answer, @Nullable LocalDate signed, List<ConsentAuthority> authorities) {
        return new OpenExitCase(
                "189001019802",
                "Märta Ågren",
                ProtectedIdentity.NONE,
                ContactSource.SELF,
                Urgency.DAYS,
                null,
                answer,
                signed,
                authorities);
    }
}
