package se.hemvist.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.secrecy.ProtectedIdentity.CONFIDENTIALITY_MARK;
import static se.hemvist.secrecy.ProtectedIdentity.NONE;
import static se.hemvist.secrecy.ProtectedIdentity.PROTECTED_REGISTRATION;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void neverPrintsWhatIsMasked() {
        var masked = Masked.of("Märta Ågren");

        assertThat(masked + " " + List.of(masked)).doesNotContain("Märta", "Ågren");
        assertThat(masked.reveal()).isEqualTo("Märta Ågren");
        assertThat(masked).isEqualTo(Masked.of("Märta Ågren")).isNotEqualTo(Masked.of("Märta"));
    }

    @Test
    void neverLosesAStrongerProtection() {
        assertThat(CONFIDENTIALITY_MARK.orStronger(NONE)).isEqualTo(CONFIDENTIALITY_MARK);
        assertThat(CONFIDENTIALITY_MARK.orStronger(PROTECTED_REGISTRATION)).isEqualTo(PROTECTED_REGISTRATION);
    }
}
