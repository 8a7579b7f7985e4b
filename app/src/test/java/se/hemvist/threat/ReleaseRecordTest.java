package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.processes.ThreatAssessmentSteps;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.secrecy.RecordedDisclosure;

/** What the police let a kommun know stands in their own record too, and has a basis or is not told. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
class ReleaseRecordTest {

    private final FilledForm form = new FilledForm();

    @Autowired
    PoliceDay police;

    @Autowired
    ThreatAssessmentSteps steps;

    @Autowired
    AssessmentRows rows;

    @Autowired
    Disclosures disclosures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void leave() {
        PoliceAtWork.nobody();
        basisEnds(null);
    }

    @Test
    void keepsWhatTheKommunWasToldByWhichRight() {
        form.unsuitableAreas = List.of("1280");
        form.releasedAreas = List.of("1280");
        var id = settled();

        steps.deliverAssessment(id);

        assertThat(recorded(id, PoliceDay.NORD)).singleElement().satisfies(told -> {
            assertThat(told.what().from()).isEqualTo(PoliceDay.NORD);
            assertThat(told.what().to()).isEqualTo(Receiver.unit(PoliceDay.SUNDSVALL));
            assertThat(told.what().ground().basis()).isEqualTo("POLICE_ACT");
            assertThat(told.what().parts())
                    .containsExactly(
                            DisclosedPart.LEVEL,
                            DisclosedPart.VALID_UNTIL,
                            DisclosedPart.RELEASE_TEXT,
                            DisclosedPart.AREAS);
        });
    }

    @Test
    void namesNoAreasWhereNoneWereReleased() {
        var id = settled();

        steps.deliverAssessment(id);

        assertThat(recorded(id, PoliceDay.NORD))
                .singleElement()
                .satisfies(told -> assertThat(told.what().parts()).doesNotContain(DisclosedPart.AREAS));
    }

    @Test
    void namesTheConditionsOfTheInitialAnalysis() {
        var id = police.requested(PoliceDay.aCase(), PoliceDay.somebody(), false);
        police.analysed(id, ThreatLevel.HIGH);
        PoliceAtWork.nobody();

        steps.deliverInitialAnalysis(id);

        assertThat(recorded(id, PoliceDay.NORD))
                .singleElement()
                .satisfies(told -> assertThat(told.what().parts()).contains(DisclosedPart.CONDITIONS));
    }

    @Test
    void tellsAndRecordsNothingWithoutABasisThatAppliesThatDay() {
        var id = settled();
        basisEnds(LocalDate.of(2026, 1, 1));

        assertThatThrownBy(() -> steps.deliverAssessment(id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rättslig grund");

        assertThat(events.stream(AssessmentReleased.class)).isEmpty();
        assertThat(recorded(id, PoliceDay.NORD)).isEmpty();
    }

    @Test
    void isSeenInNoOtherRegionAndJoinsNoKommunsNumber() {
        var id = settled();
        steps.deliverAssessment(id);

        assertThat(recorded(id, Tenant.ofRegion("syd"))).isEmpty();
        assertThat(disclosures.about(new PersonInCase("another", "S-7"), PoliceDay.SUNDSVALL))
                .isEmpty();
    }

    private String settled() {
        var id = police.requested(PoliceDay.aCase(), PoliceDay.somebody(), false);
        police.settled(id, form);
        PoliceAtWork.nobody();
        return id;
    }

    private List<RecordedDisclosure> recorded(String id, Tenant unit) {
        var assessment = rows.find(id);
        return disclosures.about(new PersonInCase(assessment.person().toString(), assessment.caseNumber()), unit);
    }

    private void basisEnds(@Nullable LocalDate last) {
        jdbc.sql("update legal_basis set valid_until = :last where code = 'POLICE_ACT'")
                .param("last", last)
                .update();
    }
}
