package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;
import se.hemvist.threat.ThreatAssessment.Status;

class ThreatAssessmentTest {

    private static final Instant NOW = Instant.parse("2026-07-21T08:00:00Z");
    private static final Actor EVA = actor("nord.polis", "polis-nord.assessor");
    private static final Actor PETER = actor("nord.granskare", "polis-nord.reviewer", "polis-nord.assessor");

    private final ThreatAssessment assessment = new ThreatAssessment(
            "a1",
            "HR-2",
            Tenant.ofRegion("nord"),
            new PersonId(UUID.randomUUID()),
            new JointId(UUID.randomUUID()),
            new Request(null, "c1", "S-1", RequestedFor.LEAVER, false, "Hotad.", NOW),
            Course.begun(Course.Work.CASE),
            Status.REQUESTED,
            List.of());

    @Test
    void takesEffectAtOnceWhenNothingElseHolds() {
        assertThat(assess(ThreatLevel.LOW, null).isInEffect()).isTrue();
    }

    @Test
    void takesEffectAtOnceWhenItSaysTheSameOrMore() {
        assertThat(assess(ThreatLevel.HIGH, ThreatLevel.HIGH).isInEffect()).isTrue();
    }

    @Test
    void waitsForAColleagueWhenItLowersTheLevel() {
        assertThat(assess(ThreatLevel.MEDIUM, ThreatLevel.HIGH).isInEffect()).isFalse();

        assertThat(assessment.review(true, null, PETER, NOW).isInEffect()).isTrue();
        assertThat(assessment.isAgreed()).isTrue();
    }

    @Test
    void waitsForAColleagueWhenItTakesTheNetworkLinkAway() {
        for (var known : List.of(NetworkLink.KNOWN, NetworkLink.NOT_CHECKED)) {
            assertThat(NetworkLink.NONE_KNOWN.isWeakerThan(known)).isTrue();
            assertThat(known.isWeakerThan(NetworkLink.NONE_KNOWN)).isFalse();
        }

        var revision = assessment.assess(
                AssessmentKind.FULL,
                new FilledForm().form().judgement(),
                EVA,
                inEffect(ThreatLevel.HIGH, NetworkLink.NOT_CHECKED),
                NOW);

        assertThat(revision.isInEffect()).isFalse();
    }

    @Test
    void staysWithoutEffectWhenTheColleagueDoesNotAgree() {
        assess(ThreatLevel.MEDIUM, ThreatLevel.HIGH);

        assertThat(assessment.review(false, "Hotet består.", PETER, NOW).isInEffect())
                .isFalse();
        assertThat(assessment.isAgreed()).isFalse();
    }

    @Test
    void isNotReviewedByTheOneWhoAssessed() {
        assessment.assess(AssessmentKind.FULL, new FilledForm().form().judgement(), PETER, null, NOW);

        assertThatThrownBy(() -> assessment.review(true, null, PETER, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("Du har gjort bedömningen själv. En annan granskare måste granska den.");
    }

    @Test
    void isReviewedByAReviewerOfTheRegionOnly() {
        assess(ThreatLevel.HIGH, null);

        for (var other : List.of(EVA, actor("syd.granskare", "polis-syd.reviewer"))) {
            assertThatThrownBy(() -> assessment.review(true, null, other, NOW)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void isAssessedByAnAssessorOfTheRegionOnly() {
        var caseworker = actor("sundsvall.handlaggare", "kommun-2281.caseworker");

        assertThatThrownBy(() -> assessment.assess(
                        AssessmentKind.FULL, new FilledForm().form().judgement(), caseworker, null, NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void saysWhyWhenItIsHandedInTwice() {
        assess(ThreatLevel.HIGH, null);

        assertThatThrownBy(() -> assess(ThreatLevel.HIGH, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("Bedömningen är redan gjord. Öppna uppgiften igen för att se den.");
    }

    @Test
    void asksForTheReasonOfANo() {
        assess(ThreatLevel.HIGH, null);

        assertThatThrownBy(() -> assessment.review(false, " ", PETER, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.field()).contains("comment"));
    }

    private Revision assess(ThreatLevel level, @Nullable ThreatLevel now) {
        var form = new FilledForm();
        form.level = level;
        var fact = now == null ? null : inEffect(now, NetworkLink.NONE_KNOWN);
        return assessment.assess(AssessmentKind.FULL, form.form().judgement(), EVA, fact, NOW);
    }

    private static AssessmentFact inEffect(ThreatLevel level, NetworkLink link) {
        var said = new FilledForm().form().judgement();
        return new AssessmentFact("a0", 1, level, said.validUntil(), link, said.grade());
    }

    private static Actor actor(String user, String... groups) {
        return new Actor(
                user,
                user,
                Set.copyOf(List.of(groups).stream().map(UnitGroup::parse).toList()));
    }
}
