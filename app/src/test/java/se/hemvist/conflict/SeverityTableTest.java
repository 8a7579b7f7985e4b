package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTableTest {

    private static final TableWeigher TABLE = new TableWeigher();
    private static final String NOTHING = SeverityInputs.NOT_APPLICABLE;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        KEEP_APART,     GRAVE,          NOT_APPLICABLE,   CRITICAL, HIGH,     HIGH,     HIGH,     HIGH
        KEEP_APART,     LIGHT,          NOT_APPLICABLE,   MODERATE, MODERATE, MODERATE, MODERATE, MODERATE
        THREATENED_BY,  NOT_APPLICABLE, NOT_APPLICABLE,   CRITICAL, HIGH,     HIGH,     HIGH,     NONE
        FORMER_NETWORK, NOT_APPLICABLE, OTHER_IN_NETWORK, CRITICAL, HIGH,     HIGH,     HIGH,     NONE
        FORMER_NETWORK, NOT_APPLICABLE, BOTH_LEAVING,     MODERATE, NONE,     NONE,     NONE,     NONE
        RIVAL_NETWORKS, NOT_APPLICABLE, RIVAL_HIGH,       CRITICAL, HIGH,     MODERATE, NONE,     NONE
        RIVAL_NETWORKS, NOT_APPLICABLE, RIVAL,            CRITICAL, HIGH,     NONE,     NONE,     NONE
        BAD_COMPANY,    NOT_APPLICABLE, NOT_APPLICABLE,   MODERATE, NONE,     NONE,     NONE,     NONE
        """)
    void weighsTwoPersonsByNearness(
            String kind,
            String reasonGroup,
            String variant,
            String sameHome,
            String close,
            String town,
            String reach,
            String far) {
        assertThat(severity(kind, "SAME_HOME", reasonGroup, variant)).isEqualTo(sameHome);
        assertThat(severity(kind, "CLOSE", reasonGroup, variant)).isEqualTo(close);
        assertThat(severity(kind, "TOWN", reasonGroup, variant)).isEqualTo(town);
        assertThat(severity(kind, "REACH", reasonGroup, variant)).isEqualTo(reach);
        assertThat(severity(kind, "FAR", reasonGroup, variant)).isEqualTo(far);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        EXCLUSION_AREA,  NOT_APPLICABLE, CRITICAL
        HOSTILE_TERRITORY, NOT_APPLICABLE, HIGH
        HOME_LINKED,     NOT_APPLICABLE, CRITICAL
        EXPOSED_HOME,    NOT_APPLICABLE, CRITICAL
        HOME_BLOCKED,    FIRST_DAY,      CRITICAL
        HOME_BLOCKED,    LATER,          MODERATE
        HOME_UNSUITABLE, PERMIT_MISSING, CRITICAL
        HOME_UNSUITABLE, PERMIT_ENDS,    MODERATE
        HOME_UNSUITABLE, TOO_YOUNG,      MODERATE
        HOME_UNSUITABLE, TOO_OLD,        MODERATE
        HOME_FULL,       FULL,           MODERATE
        """)
    void weighsTheHomeByTheReason(String kind, String variant, String severity) {
        assertThat(severity(kind, NOTHING, NOTHING, variant)).isEqualTo(severity);
    }

    @Test
    void weighsARelativesEnemyAsTheRelativesOwnButTheirTerritoryLess() {
        assertThat(severity("HOSTILE_TERRITORY", NOTHING, NOTHING, NOTHING, "RELATIVES"))
                .isEqualTo("MODERATE");
        assertThat(severity("EXCLUSION_AREA", NOTHING, NOTHING, NOTHING, "RELATIVES"))
                .isEqualTo("CRITICAL");
        assertThat(severity("RIVAL_NETWORKS", "CLOSE", NOTHING, "RIVAL", "RELATIVES"))
                .isEqualTo("HIGH");
    }

    @Test
    void weighsWhatItDoesNotKnowAsTheWorst() {
        assertThat(severity("NEW_KIND", "FAR", NOTHING, NOTHING)).isEqualTo("CRITICAL");
        assertThat(severity("RIVAL_NETWORKS", "TOWN", NOTHING, NOTHING)).isEqualTo("CRITICAL");
    }

    @Test
    void namesTheRuleThatHeld() {
        var weighed = TABLE.weigh(codes("THREATENED_BY", "SAME_HOME", NOTHING, NOTHING, "OWN"));

        assertThat(weighed).map(Weighed::rule).contains("Rule_ThreatenedBy_SameHome");
    }

    private static String severity(String kind, String nearness, String reasonGroup, String variant) {
        return severity(kind, nearness, reasonGroup, variant, "OWN");
    }

    private static String severity(String kind, String nearness, String reasonGroup, String variant, String whose) {
        return TABLE.weigh(codes(kind, nearness, reasonGroup, variant, whose))
                .map(weighed -> weighed.severity().name())
                .orElse(Weighed.NONE);
    }

    private static Map<String, Object> codes(
            String kind, String nearness, String reasonGroup, String variant, String whose) {
        return Map.of(
                "kind", kind, "nearness", nearness, "reasonGroup", reasonGroup, "variant", variant, "whose", whose);
    }
}
