package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.network.NetworkFacts;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.processes.AcuteAssessmentSteps;
import se.hemvist.processes.AssessmentReviewSteps;
import se.hemvist.processes.ThreatAssessmentSteps;

/** The assessment of a minute, by whoever is there. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
class AcuteAssessmentTest {

    private final FilledForm form = new FilledForm();
    private final IdentityNumber number = PoliceDay.somebody();
    private final String caseId = PoliceDay.aCase();

    @Autowired
    PoliceDay police;

    @Autowired
    AssessAcuteThreatForm assessAcuteThreat;

    @Autowired
    AssessAcutelyForm assessAcutely;

    @Autowired
    FollowUpAcuteForm followUp;

    @Autowired
    SecureReviewForm secureReview;

    @Autowired
    AssessThreatForm assess;

    @Autowired
    AcuteAssessmentSteps steps;

    @Autowired
    ThreatAssessmentSteps fullSteps;

    @Autowired
    AssessmentReviewSteps reviewSteps;

    @Autowired
    AssessmentFacts inEffect;

    @Autowired
    NetworkFacts facts;

    @Autowired
    JointPersons joints;

    @Autowired
    PoliceAtWork.Started started;

    @Autowired
    PoliceAtWork.Hands clock;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void leave() {
        PoliceAtWork.nobody();
        clock.back();
    }

    @Test
    void holdsAtOnceAndForThreeDaysAtMost() {
        var id = police.acutely(number, ThreatLevel.HIGH);

        assertThat(steps.acutelyAssessed(id)).isTrue();
        assertThat(inEffect.latest(joints.jointOf(number))).hasValueSatisfying(now -> {
            assertThat(now.level()).isEqualTo(ThreatLevel.HIGH);
            assertThat(now.validUntil()).isEqualTo(LocalDate.of(2026, 7, 24));
            assertThat(now.networkLink()).isEqualTo(NetworkLink.NOT_CHECKED);
        });
        assertThat(facts.about(List.of(joints.jointOf(number))).areas()).hasSize(1);
        assertThat(reviewSteps.reviewDue(id)).isEqualTo(Instant.parse("2026-07-22T08:00:00Z"));
        assertThat(steps.followUpDue(id)).isEqualTo(Instant.parse("2026-07-24T22:00:00Z"));
    }

    @Test
    void isNotReviewedByWhoIsOnCallButSeenToByThem() {
        var id = police.acutely(number, ThreatLevel.HIGH);
        reviewSteps.escalateReview(id);
        assertThat(reviewSteps.escalatedTo(id)).containsExactly("polis-nord.on-call");

        PoliceAtWork.onCall();
        var shown = secureReview.shown(id);
        secureReview.submit(id, new SecureReview("Ringde granskaren."));

        assertThat(shown.level()).isEqualTo("Hög");
        assertThat(steps.reviewAgreed(id)).isFalse();
    }

    @Test
    void asksOnPurposeWhetherTheIdentityIsUnknown() {
        PoliceAtWork.onCall();
        var forgotten = new AssessAcutely(
                null, null, ThreatLevel.HIGH, List.of(), null, List.of(), null, AcuteThreat.Hours.HOURS_24, null);

        assertThatThrownBy(() -> assessAcutely.submit(forgotten))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identiteten är okänd");
    }

    @Test
    void becomesTheKnownPersonsWhenSomebodyUnknownIsIdentified() {
        var id = police.acutely(null, ThreatLevel.HIGH);
        var unknown = inEffect.personOf(id);
        police.reviewed(id, YesNo.YES, null);
        assertThat(steps.fullAssessmentUnderway(id)).isFalse();

        PoliceAtWork.eva();
        assertThat(followUp.shown(id).identity()).isEqualTo("Okänd");
        followUp.submit(id, new FollowUpAcute(FollowUpAcute.Next.FULL, number.written(), "Kim Ek"));
        assertThat(inEffect.latest(joints.jointOf(number)))
                .map(AssessmentFact::level)
                .contains(ThreatLevel.HIGH);
        assertThat(facts.about(List.of(joints.jointOf(number))).areas()).hasSize(1);
        PoliceAtWork.nobody();
        steps.beginFullAssessment(id);
        var full = started.last("threat-assessment");
        form.unsuitableAreas = List.of("1280");
        PoliceAtWork.eva();
        assertThat(assess.shown(full).person()).isEqualTo("Kim Ek");
        assertThat(assess.shown(full).grounds()).isEqualTo("Ringde i natt.");
        police.settled(full, form);

        assertThat(fullSteps.madeUnasked(full)).isTrue();
        assertThat(facts.about(List.of(unknown)).areas()).isEmpty();
        assertThat(facts.about(List.of(joints.jointOf(number))).areas()).hasSize(1);
        assertThat(steps.allowedToLapse(id)).isFalse();
    }

    @Test
    void tellsTheKommunWhoseCaseIsAboutThePersonAndAsksForAFullOne() {
        var full = police.requested(caseId, number, false);
        form.level = ThreatLevel.MEDIUM;
        police.settled(full, form);
        clock.pass(Duration.ofMinutes(5));

        var id = police.acutely(number, ThreatLevel.HIGH);
        PoliceAtWork.nobody();
        steps.deliverAssessment(id);

        assertThat(started.told).contains("event-reported " + full);
        assertThat(steps.fullAssessmentUnderway(id)).isTrue();
        assertThat(events.stream(AssessmentReleased.class)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(AssessmentKind.ACUTE);
            assertThat(told.caseId()).isEqualTo(caseId);
            assertThat(told.areaNames()).containsExactly("Malmö");
        });
    }

    @Test
    void isMadeFirstWhenTheKommunSaysThatItIsUrgent() {
        var full = police.requested(caseId, number, true);
        var id = started.last("acute-assessment");
        assertThat(id).isNotEqualTo(full);
        assertThat(steps.acutelyAssessed(id)).isFalse();
        assertThat(steps.acuteAssessors(id)).containsExactly("polis-nord.assessor", "polis-nord.on-call");

        PoliceAtWork.onCall();
        assertThat(assessAcuteThreat.shown(id).request()).startsWith("Akut.");
        assessAcuteThreat.submit(
                id,
                new AssessAcuteThreat(
                        ThreatLevel.HIGH, List.of(), null, List.of("1280"), null, AcuteThreat.Hours.HOURS_48, null));
        PoliceAtWork.nobody();
        steps.deliverAssessment(id);

        assertThat(events.stream(AssessmentReleased.class)).singleElement().satisfies(told -> {
            assertThat(told.caseId()).isEqualTo(caseId);
            assertThat(told.areaNames()).isEmpty();
        });
    }

    @Test
    void comesBackFilledInWhenAColleagueDoesNotAgree() {
        var id = police.acutely(number, ThreatLevel.HIGH);
        police.reviewed(id, YesNo.NO, "För vagt.");

        PoliceAtWork.eva();
        var shown = assessAcuteThreat.shown(id);

        assertThat(shown.comment()).isEqualTo("För vagt.");
        assertThat(shown.grounds()).isEqualTo("Ringde i natt.");
        assertThat(shown.unsuitableAreas()).containsExactly("1280");
        assertThat(shown.areasReleased()).isTrue();
    }
}
