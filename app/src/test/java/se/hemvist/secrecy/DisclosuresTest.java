package se.hemvist.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import({
    Disclosures.class,
    DisclosureGrounds.class,
    DisclosureRows.class,
    LegalBases.class,
    Vault.class,
    BlindIndex.class,
    KeyFolder.class,
    SwedishTime.class,
    DisclosuresTest.Parts.class
})
class DisclosuresTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final Tenant NORD = Tenant.ofRegion("nord");
    private static final PersonInCase SOMEBODY = new PersonInCase("subject-reference", "A-1234-56");
    private static final List<DisclosedPart> TOLD = List.of(DisclosedPart.LEVEL, DisclosedPart.VALID_UNTIL);

    @Autowired
    Disclosures disclosures;

    @Autowired
    LegalBases bases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void recordsWhatPassedAndOnWhatBasisButNotAboutWhomInClear() {
        disclosures.record(received(LegalGround.of("POLICE_ACT")));

        var row = jdbc.sql("select * from disclosure").query().singleRow();
        assertThat(row)
                .containsEntry("from_tenant", "polis-nord")
                .containsEntry("to_tenant", "kommun-2281")
                .containsEntry("kept_by", "kommun-2281")
                .containsEntry("purpose", "threat-assessment")
                .containsEntry("fields", "level valid-until");
        assertThat(row.values()).doesNotContain("subject-reference");
    }

    @Test
    void refusesWithoutABasisInTheCatalogue() {
        refuses(received(LegalGround.of("GOODWILL")));
    }

    @Test
    void refusesABasisThatHasCeasedToApply() {
        jdbc.sql("update legal_basis set valid_until = date '2025-12-31' where code = 'POLICE_ACT'")
                .update();

        refuses(received(LegalGround.of("POLICE_ACT")));
    }

    @Test
    void refusesABasisThatOpensAnotherWay() {
        refuses(given(Receiver.unit(NORD), LegalGround.of("HOME_CARE")));
        refuses(given(Receiver.home("Gransol, Falun"), LegalGround.of("POLICE_ACT")));
    }

    @Test
    void refusesConsentWithoutAVersionOrOfAVersionThatNoLongerHolds() {
        refuses(given(Receiver.unit(NORD), LegalGround.of("CONSENT")));
        refuses(given(Receiver.unit(NORD), LegalGround.consent(1)));
        refuses(Disclosure.given(
                SUNDSVALL,
                Receiver.unit(NORD),
                new PersonInCase("subject-reference", "A-0000-00"),
                DisclosurePurpose.PLAN,
                TOLD,
                LegalGround.consent(2)));

        disclosures.record(given(Receiver.unit(NORD), LegalGround.consent(2)));

        assertThat(disclosures.about(SOMEBODY, SUNDSVALL)).hasSize(1);
    }

    @Test
    void keepsAHomeAndAReceivingRegionSealedAndOfOneLengthButShowsThemToTheirKommun() {
        disclosures.record(given(Receiver.home("Gransol, Falun"), LegalGround.of("HOME_CARE")));
        disclosures.record(given(Receiver.home("Åsgården för unga, Örnsköldsvik"), LegalGround.of("HOME_CARE")));
        disclosures.record(given(Receiver.receivingRegion(Tenant.ofRegion("bergslagen")), LegalGround.consent(2)));

        assertThat(jdbc.sql("select * from disclosure").query().listOfRows())
                .allSatisfy(row -> assertThat(row.values().toString())
                        .doesNotContain("Gransol")
                        .doesNotContain("bergslagen"));
        assertThat(jdbc.sql("select distinct length(to_sealed) from disclosure")
                        .query(Integer.class)
                        .list())
                .hasSize(1);
        assertThat(disclosures.about(SOMEBODY, SUNDSVALL))
                .extracting(each -> each.what().to())
                .containsExactlyInAnyOrder(
                        Receiver.home("Gransol, Falun"),
                        Receiver.home("Åsgården för unga, Örnsköldsvik"),
                        Receiver.receivingRegion(Tenant.ofRegion("bergslagen")));
    }

    @Test
    void showsAUnitOnlyItsOwnRecordAndWhatOthersSentToItsCase() {
        disclosures.record(given(Receiver.unit(NORD), LegalGround.of("POLICE_ASSISTANCE")));
        disclosures.record(Disclosure.given(
                Tenant.NATIONAL,
                Receiver.unit(SUNDSVALL),
                new PersonInCase("the desk's own reference", "A-1234-56"),
                DisclosurePurpose.ACTION_REQUEST,
                List.of(DisclosedPart.PHRASE),
                LegalGround.of("CONFLICT_ANSWER")));

        assertThat(disclosures.about(SOMEBODY, SUNDSVALL)).hasSize(2);
        assertThat(disclosures.about(new PersonInCase("somebody else", "A-9999-99"), SUNDSVALL))
                .isEmpty();
        assertThat(disclosures.about(SOMEBODY, Tenant.ofMunicipality("1280"))).isEmpty();
        assertThat(disclosures.about(new PersonInCase("subject-reference", null), NORD))
                .isEmpty();
    }

    @Test
    void offersOnlyTheBasesThatOpenTheWayEachWithALineOfExplanation() {
        var today = LocalDate.of(2026, 1, 1);

        var toPolice = bases.between(SUNDSVALL.domain(), ReceiverKind.POLICE, today);

        assertThat(toPolice)
                .extracting(LegalBasis::code)
                .containsExactly(
                        "CONSENT",
                        "POLICE_ASSISTANCE",
                        "SOCIAL_TO_POLICE_CRIME_AGAINST_CHILD",
                        "SOCIAL_TO_POLICE_IMPENDING_CRIME",
                        "SOCIAL_TO_POLICE_OWN_TASK",
                        "SOCIAL_TO_POLICE_SERIOUS_CRIME",
                        "SOCIAL_TO_POLICE_YOUNG");
        assertThat(bases.on(today)).hasSizeGreaterThan(15).allSatisfy(basis -> assertThat(basis.explanation())
                .isNotBlank()
                .endsWith(".")
                .hasSizeLessThan(160));
    }

    private void refuses(Disclosure disclosure) {
        assertThatExceptionOfType(DisclosureRefused.class).isThrownBy(() -> disclosures.record(disclosure));
        assertThat(jdbc.sql("select count(*) from disclosure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Disclosure received(LegalGround ground) {
        return Disclosure.received(NORD, SUNDSVALL, SOMEBODY, DisclosurePurpose.THREAT_ASSESSMENT, TOLD, ground);
    }

    private static Disclosure given(Receiver to, LegalGround ground) {
        return Disclosure.given(SUNDSVALL, to, SOMEBODY, DisclosurePurpose.PLAN, TOLD, ground);
    }

    /** A case whose consent has been renewed once, and nobody logged in. */
    static class Parts {

        @Bean
        ConsentsInForce consents() {
            return number -> number.equals("A-1234-56") ? OptionalInt.of(2) : OptionalInt.empty();
        }

        @Bean
        CurrentActor nobody() {
            return Optional::empty;
        }
    }
}
