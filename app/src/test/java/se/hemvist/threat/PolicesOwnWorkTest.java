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
import se.hemvist.network.KnownFacts;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.NetworkFacts;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.processes.AssessmentInForceSteps;
import se.hemvist.processes.FinalAssessmentSteps;
import se.hemvist.processes.ThreatAssessmentSteps;
import se.hemvist.threat.AssessFinally.MembershipNow;
import se.hemvist.threat.RenewAssessment.Next;

/** From the first analysis to the last assessment, as long as the kommun's case lives. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
class PolicesOwnWorkTest {

    private final FilledForm form = new FilledForm();
    private final IdentityNumber number = PoliceDay.somebody();
    private final String caseId = PoliceDay.aCase();

    @Autowired
    PoliceDay police;

    @Autowired
    AssessThreatForm assess;

    @Autowired
    AssessFinallyForm assessFinally;

    @Autowired
    ReviewAssessmentForm review;

    @Autowired
    ThreatAssessmentSteps steps;

    @Autowired
    AssessmentInForceSteps inForce;

    @Autowired
    FollowUpConditionsForm conditions;

    @Autowired
    FinalAssessmentSteps last;

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
    void tellsTheKommunTheConditionsWithTheInitialAnalysis() {
        var id = police.requested(caseId, number, false);
        assertThat(steps.analysisDue(id)).isEqualTo(Instant.parse("2026-07-21T16:00:00Z"));

        police.analysed(id, ThreatLevel.HIGH);
        PoliceAtWork.nobody();
        steps.deliverInitialAnalysis(id);

        var released = events.stream(AssessmentReleased.class).toList();
        assertThat(released).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(AssessmentKind.INITIAL);
            assertThat(told.conditions()).isEqualTo(new PoliceConditions(true, true, true));
            assertThat(told.releaseText()).isEqualTo("Var försiktig.");
            assertThat(told.areaNames()).isEmpty();
        });
        assertThat(inEffect.latest(person())).hasValueSatisfying(now -> {
            assertThat(now.level()).isEqualTo(ThreatLevel.HIGH);
            assertThat(now.networkLink()).isEqualTo(NetworkLink.NOT_CHECKED);
        });
        assertThat(steps.assessmentDue(id)).isEqualTo(Instant.parse("2026-07-22T08:00:00Z"));
    }

    @Test
    void tellsTheKommunAgainWhenTheConditionsAreSigned() {
        var id = police.requested(caseId, number, false);
        police.analysed(id, ThreatLevel.LOW, YesNo.NO);
        police.settled(id, form);
        assertThat(steps.conditionsMet(id)).isFalse();
        assertThat(steps.conditionsDue(id)).isEqualTo(Instant.parse("2026-07-28T08:00:00Z"));
        PoliceAtWork.eva();
        assertThat(conditions.shown(id).conditionsSigned()).isEqualTo(YesNo.NO);

        conditions.submit(id, new FollowUpConditions(YesNo.YES, YesNo.YES, YesNo.NO));
        PoliceAtWork.nobody();
        steps.deliverConditions(id);

        assertThat(steps.conditionsMet(id)).isTrue();
        assertThat(events.stream(AssessmentReleased.class)).last().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(AssessmentKind.INITIAL);
            assertThat(told.conditions()).isEqualTo(new PoliceConditions(true, true, true));
            assertThat(told.level()).as("what holds by now").isEqualTo(ThreatLevel.HIGH);
        });
    }

    @Test
    void asksAgainLaterWhenNothingHasChangedInTheConditions() {
        var id = police.requested(caseId, number, false);
        police.analysed(id, ThreatLevel.LOW, YesNo.NO);

        conditions.submit(id, new FollowUpConditions(YesNo.YES, YesNo.NO, YesNo.NO));
        PoliceAtWork.nobody();
        steps.deliverConditions(id);

        assertThat(events.stream(AssessmentReleased.class)).isEmpty();
        assertThat(steps.conditionsMet(id)).isFalse();
    }

    @Test
    void asksNobodyButALeaverForTheConditions() {
        var id = police.requested(caseId, number, false, RequestedFor.OTHER);
        assertThat(police.asksForConditions(id)).isFalse();

        police.analysed(id, ThreatLevel.HIGH, YesNo.NO);
        PoliceAtWork.nobody();
        steps.deliverInitialAnalysis(id);

        assertThat(events.stream(AssessmentReleased.class)).singleElement().satisfies(told -> assertThat(
                        told.conditions())
                .as("what a browser sends of a question that was not asked is left there")
                .isNull());
        assertThat(steps.conditionsMet(id)).as("nothing is waited for").isTrue();
    }

    @Test
    void takesNoAnalysisOfALeaverWithoutTheConditions() {
        var id = police.requested(caseId, number, false);
        assertThat(police.asksForConditions(id)).isTrue();

        assertThatThrownBy(() -> police.analysedOnly(id, ThreatLevel.HIGH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("polisens villkor");
    }

    @Test
    void takesNoAnswerToTheConditionsFromAnotherRegion() {
        var id = police.requested(caseId, number, false);
        police.analysed(id, ThreatLevel.LOW, YesNo.NO);

        PoliceAtWork.login("syd.polis", "polis-syd.assessor");
        assertThatThrownBy(() -> conditions.submit(id, new FollowUpConditions(YesNo.YES, YesNo.YES, YesNo.NO)))
                .hasMessageContaining("i polisregionen");

        assertThat(steps.conditionsMet(id)).isFalse();
    }

    @Test
    void lowersNothingInTheInitialAnalysisThatNobodyReviews() {
        police.settled(police.requested(PoliceDay.aCase(), number, false), form);
        var id = police.requested(caseId, number, false);

        assertThatThrownBy(() -> police.analysed(id, ThreatLevel.MEDIUM))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("redan nivån hög");

        assertThat(inEffect.latest(person())).map(AssessmentFact::level).contains(ThreatLevel.HIGH);
    }

    @Test
    void comesBackFilledInWhenAColleagueDoesNotAgree() {
        var id = police.requested(caseId, number, false);
        form.unsuitableAreas = List.of("1280");
        police.assessed(id, form);
        police.reviewed(id, YesNo.NO, "Fel område.");

        PoliceAtWork.eva();
        var shown = assess.shown(id);

        assertThat(shown.comment()).isEqualTo("Fel område.");
        assertThat(shown.level()).isEqualTo(ThreatLevel.HIGH);
        assertThat(shown.grounds()).isEqualTo(FilledForm.GROUNDS);
        assertThat(shown.unsuitableAreas()).containsExactly("1280");
        assertThat(shown.validUntil()).isEqualTo(form.validUntil);
    }

    @Test
    void isAskedForAnewWhenSomethingHappens() {
        var id = police.requested(caseId, number, false);
        police.settled(id, form);
        assertThat(inForce.nothingAsked(id)).isTrue();
        clock.pass(Duration.ofHours(1));

        assertThat(police.happened(caseId, EventKind.ACTOR_RELEASED)).isTrue();

        assertThat(started.told).contains("event-reported " + id);
        assertThat(inForce.nothingAsked(id)).isFalse();
        assertThat(steps.assessmentDue(id)).isEqualTo(Instant.parse("2026-07-22T09:00:00Z"));
        PoliceAtWork.eva();
        assertThat(assess.shown(id).events()).isEqualTo("Hotaktören släppt, 21 juli 2026: Det hände i går.");
        assertThat(assess.shown(id).grounds()).isEqualTo(FilledForm.GROUNDS);
        police.settled(id, form);
        assertThat(inForce.nothingAsked(id)).isTrue();
    }

    @Test
    void isAskedForOnceMoreByWhatHappensWhileAnOfficerWrites() {
        var id = police.requested(caseId, number, false);
        PoliceAtWork.eva();
        assess.shown(id);
        clock.pass(Duration.ofMinutes(3));
        police.happened(caseId, EventKind.LEAK);

        PoliceAtWork.eva();
        assess.submit(id, form.form());

        assertThat(inForce.nothingAsked(id)).isFalse();
    }

    @Test
    void hearsNothingOfACaseThatNeverAskedForAnything() {
        assertThat(police.happened(caseId, EventKind.LEAK)).isFalse();
        assertThat(police.ended(caseId, CaseEnd.MOVED)).isFalse();
    }

    @Test
    void isExtendedAsItIsInOneClickAndTheKommunHearsTheNewDay() {
        var id = police.requested(caseId, number, false);
        police.settled(id, form);
        assertThat(inForce.renewalNear(id)).isEqualTo(Instant.parse("2026-07-27T22:00:00Z"));
        clock.pass(Duration.ofDays(8));

        police.renewed(id, Next.UNCHANGED);
        PoliceAtWork.nobody();
        inForce.deliverAssessment(id);

        var until = LocalDate.of(2026, 8, 12);
        assertThat(inForce.assessmentUnchanged(id)).isTrue();
        assertThat(inEffect.latest(person())).map(AssessmentFact::validUntil).contains(until);
        assertThat(events.stream(AssessmentReleased.class))
                .extracting(AssessmentReleased::validUntil)
                .containsExactly(until);
        assertThat(inForce.renewalNear(id)).isEqualTo(Instant.parse("2026-08-08T22:00:00Z"));
    }

    @Test
    void isNotLeftToLapseWhileTheCaseGoesOn() {
        var id = police.requested(caseId, number, false);
        police.settled(id, form);

        assertThatThrownBy(() -> police.renewed(id, Next.LAPSE)).hasMessageContaining("Kommunens ärende pågår");

        assertThat(steps.leftToLapse(id)).isFalse();
    }

    @Test
    void turnsTheNetworkThatWasLeftBackWhenThePersonHasReturned() {
        var network = police.network("Norrmalm");
        var id = leaverOf(network.value());

        assertThat(police.ended(caseId, CaseEnd.DROPPED_OUT)).isTrue();
        assertThat(started.told).contains("case-ended " + id);
        PoliceAtWork.eva();
        assertThat(assessFinally.shown(id).ended()).isEqualTo("Hoppat av den 21 juli 2026");
        assertThat(assessFinally.shown(id).leaving()).hasSize(1);
        police.assessedFinally(id, ThreatLevel.HIGH, MembershipNow.RETURNED);
        assertThat(roles()).containsExactlyInAnyOrder(MembershipRole.LEAVING, MembershipRole.MEMBER);
        PoliceAtWork.peter();
        assertThat(review.shown(id).outdated()).isEqualTo("Koppling till Norrmalm");
        police.reviewed(id, YesNo.YES, null);

        assertThat(roles()).containsExactly(MembershipRole.MEMBER);
        assertThat(last.reviewAgreed(id)).isTrue();
    }

    @Test
    void endsTheNetworkThatWasLeftOnlyWhenAColleagueAgrees() {
        var id = leaverOf(police.network("Söder").value());
        police.ended(caseId, CaseEnd.COMPLETED);

        police.assessedFinally(id, ThreatLevel.LOW, MembershipNow.LEFT);
        PoliceAtWork.nobody();
        last.deliverAssessment(id);
        assertThat(roles()).containsExactly(MembershipRole.LEAVING);
        assertThat(events.stream(AssessmentReleased.class)).isEmpty();
        police.reviewed(id, YesNo.YES, null);

        assertThat(roles()).isEmpty();
        assertThat(inEffect.latest(person())).map(AssessmentFact::level).contains(ThreatLevel.LOW);
        assertThat(events.stream(AssessmentReleased.class))
                .extracting(AssessmentReleased::kind)
                .containsExactly(AssessmentKind.FINAL);
    }

    @Test
    void takesItsWordBackWhenAColleagueDoesNotAgreeThatThePersonReturned() {
        var id = leaverOf(police.network("Väster").value());
        police.ended(caseId, CaseEnd.DROPPED_OUT);
        police.assessedFinally(id, ThreatLevel.HIGH, MembershipNow.RETURNED);
        police.reviewed(id, YesNo.NO, "Inte säkert.");

        police.assessedFinally(id, ThreatLevel.HIGH, MembershipNow.LEAVING);
        police.reviewed(id, YesNo.YES, null);

        assertThat(roles()).containsExactly(MembershipRole.LEAVING);
    }

    @Test
    void isMadeForTheLastTimeAlsoWhenNobodyHadAssessedAnything() {
        var id = police.requested(caseId, number, false);
        police.ended(caseId, CaseEnd.REFUSED);

        police.assessedFinally(id, ThreatLevel.MEDIUM, MembershipNow.LEFT);

        assertThat(inEffect.latest(person())).map(AssessmentFact::level).contains(ThreatLevel.MEDIUM);
        assertThatThrownBy(() -> police.assessed(id, form)).isInstanceOf(Refusal.class);
    }

    @Test
    void givesThoseWhoMoveAlongTheSameAndAnAssessmentOfTheirOwn() {
        var id = police.requested(caseId, number, false);
        var wife = PoliceDay.somebody();
        var actor = PoliceDay.somebody();
        form.family = wife.written();
        form.actorPersons = actor.written();
        form.unsuitableAreas = List.of("1280");
        form.networkLink = NetworkLink.KNOWN;
        form.ownNetworks = List.of(police.network("Öster").value());

        police.settled(id, form);

        var hers = facts.about(List.of(joints.jointOf(wife)));
        assertThat(hers.threats()).hasSize(1);
        assertThat(hers.areas()).hasSize(1);
        assertThat(hers.memberships()).isEmpty();
        assertThat(inEffect.latest(joints.jointOf(wife))).hasValueSatisfying(now -> {
            assertThat(now.id()).isNotEqualTo(id);
            assertThat(now.level()).isEqualTo(ThreatLevel.HIGH);
            assertThat(now.networkLink()).isEqualTo(NetworkLink.NOT_CHECKED);
        });
    }

    @Test
    void lowersAndExtendsTheCopiesTogetherWithTheOne() {
        var id = police.requested(caseId, number, false);
        var son = PoliceDay.somebody();
        form.family = son.written();
        form.familyNetworksChecked = true;
        police.settled(id, form);
        clock.pass(Duration.ofMinutes(5));
        police.happened(caseId, EventKind.ACTOR_ARRESTED);
        form.level = ThreatLevel.LOW;

        police.assessed(id, form);
        assertThat(inEffect.latest(joints.jointOf(son)))
                .map(AssessmentFact::level)
                .contains(ThreatLevel.HIGH);
        police.reviewed(id, YesNo.YES, null);
        police.renewed(id, Next.UNCHANGED);

        assertThat(inEffect.latest(joints.jointOf(son))).hasValueSatisfying(now -> {
            assertThat(now.level()).isEqualTo(ThreatLevel.LOW);
            assertThat(now.networkLink()).isEqualTo(NetworkLink.NONE_KNOWN);
            assertThat(now.validUntil()).isEqualTo(LocalDate.of(2027, 1, 17));
        });
    }

    @Test
    void letsNobodyBothThreatenAndMoveAlong() {
        var id = police.requested(caseId, number, false);
        form.actorPersons = PoliceDay.somebody().written();
        form.family = form.actorPersons;

        assertThatThrownBy(() -> police.assessed(id, form)).hasMessageContaining("flyttar med");
    }

    private String leaverOf(String network) {
        var id = police.requested(caseId, number, false);
        form.networkLink = NetworkLink.KNOWN;
        form.ownNetworks = List.of(network);
        police.settled(id, form);
        return id;
    }

    private List<MembershipRole> roles() {
        return facts.about(List.of(person())).memberships().stream()
                .map(KnownFacts.MembershipFact::role)
                .toList();
    }

    private JointId person() {
        return joints.jointOf(number);
    }
}
