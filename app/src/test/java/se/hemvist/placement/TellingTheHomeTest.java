package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.TellingTheHome.Part;
import se.hemvist.placement.TellingTheHome.Way;
import se.hemvist.secrecy.Channel;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.secrecy.RecordedDisclosure;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(PlacementParts.class)
class TellingTheHomeTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final String HOME = "Björken, Njurunda";

    private final PersonInCase person = new PersonInCase("person-1", "K-17");

    @Autowired
    TellingTheHome telling;

    @Autowired
    Disclosures disclosures;

    @Autowired
    PlacementParts.WhoIsThere whoIsThere;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void asCaseworker() {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
    }

    @Test
    void recordsWhatTheHomeWasToldForTheCare() {
        assertThat(telling.record(SUNDSVALL, person, HOME, List.of(Part.NAME, Part.CARE), Way.PHONE))
                .isTrue();

        assertThat(recorded()).singleElement().satisfies(told -> {
            assertThat(told.what().to()).isEqualTo(Receiver.home(HOME));
            assertThat(told.what().purpose()).isEqualTo(DisclosurePurpose.CARE);
            assertThat(told.what().parts()).containsExactly(DisclosedPart.NAME, DisclosedPart.CARE);
            assertThat(told.what().ground()).isEqualTo(LegalGround.of("HOME_CARE"));
            assertThat(told.what().channel()).isEqualTo(Channel.PHONE);
            assertThat(told.recordedBy()).isEqualTo("handlaggare");
        });
    }

    @Test
    void recordsNothingWhereNothingWasTold() {
        assertThat(telling.record(SUNDSVALL, person, HOME, List.of(), null)).isFalse();

        assertThat(recorded()).isEmpty();
    }

    @Test
    void asksHowTheHomeWasTold() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> telling.record(SUNDSVALL, person, HOME, List.of(Part.NAME), null))
                .satisfies(refusal -> assertThat(refusal.field()).contains("toldBy"));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void letsNothingBeToldWithoutABasisThatAppliesThatDay() {
        jdbc.sql("update legal_basis set valid_until = ? where code = 'HOME_CARE'")
                .param(LocalDate.of(2026, 12, 31))
                .update();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> telling.record(SUNDSVALL, person, HOME, List.of(Part.NAME), Way.LETTER))
                .withMessageContaining("så inget får lämnas dit")
                .satisfies(refusal -> assertThat(refusal.field()).contains("toldHome"));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void keepsTheHomeSealed() {
        telling.record(SUNDSVALL, person, HOME, List.of(Part.NAME), Way.MEETING);

        assertThat(jdbc.sql("select * from disclosure").query().listOfRows().toString())
                .doesNotContain("Björken", "Njurunda");
    }

    private List<RecordedDisclosure> recorded() {
        return disclosures.about(person, SUNDSVALL);
    }
}
