package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;
import se.hemvist.network.KnownFacts;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.ThreatActor;

class AssessThreatTest extends AssessmentExample {

    @Test
    void givesTheRegionATaskWhenAKommunAsks() {
        var id = requested();

        assertThat(started.subjects).contains("threat-assessment " + id);
        assertThat(subjects.tenantOf(id)).isEqualTo("polis-nord");
        assertThat(steps.assessors(id)).containsExactly("polis-nord.assessor");
        assertThat(steps.assessmentDue(id)).isEqualTo(Instant.parse("2026-07-23T08:00:00Z"));
    }

    @Test
    void showsTheAssessorWhoItIsAndLogsIt() {
        var id = requested();

        PoliceAtWork.eva();
        var shown = assess.shown(id);

        assertThat(shown.person()).isEqualTo("Anna Karlsson");
        assertThat(shown.identity()).isEqualTo(number.written());
        assertThat(shown.request()).contains("Hotad av sina gamla vänner.");
        assertThat(shown.municipalities()).hasSize(290);
        assertThat(shown.suggestedValidity()).startsWith("Hög: längst till 4 augusti 2026.");
        assertThat(jdbc.sql("select count(*) from access_log where actor = 'nord.polis' and action = 'READ'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void recordsEverythingThatTheFormSays() {
        var id = requested();
        var own = network("Norrmalm");
        var enemy = network("Hamnen");
        var actor = somebody();
        form.networkLink = NetworkLink.KNOWN;
        form.ownNetworks = List.of(own.value());
        form.actorNetworks = List.of(enemy.value());
        form.actorPersons = actor.written();
        form.withNetworks = true;
        form.notTogetherWith = actor.written();
        form.unsuitableAreas = List.of("1280");

        assessed(id);

        var known = facts.about(List.of(person()));
        assertThat(known.memberships()).singleElement().satisfies(membership -> {
            assertThat(membership.network()).isEqualTo(own);
            assertThat(membership.role()).isEqualTo(MembershipRole.LEAVING);
        });
        assertThat(known.threats())
                .extracting(KnownFacts.ThreatFact::by, KnownFacts.ThreatFact::withNetworks)
                .containsExactlyInAnyOrder(
                        tuple(new ThreatActor.ByNetwork(enemy), false),
                        tuple(new ThreatActor.ByPerson(joints.jointOf(actor)), true));
        assertThat(known.pairs()).hasSize(1);
        assertThat(known.areas()).hasSize(1);
    }

    @Test
    void tellsTheKommunTheLevelTheDayAndWhatIsReleasedOnly() {
        var id = requested();
        form.unsuitableAreas = List.of("1280", "2281");
        form.releasedAreas = List.of("1280");

        assessed(id);
        PoliceAtWork.nobody();
        steps.deliverAssessment(id);

        assertThat(events.stream(AssessmentReleased.class))
                .containsExactly(new AssessmentReleased(
                        "case-of-sundsvall",
                        id,
                        ThreatLevel.HIGH,
                        LocalDate.of(2026, 7, 31),
                        "Personen bör inte vistas i Malmö.",
                        List.of("Malmö")));
    }

    @Test
    void takesEffectWhenItIsHandedIn() {
        var id = requested();

        assessed(id);

        assertThat(events.stream(AssessmentTookEffect.class)).containsExactly(new AssessmentTookEffect(id));
        assertThat(inEffect.latest(person())).hasValueSatisfying(fact -> {
            assertThat(fact.level()).isEqualTo(ThreatLevel.HIGH);
            assertThat(fact.version()).isEqualTo(1);
        });
        assertThat(inEffect.personOf(id)).isEqualTo(person());
        assertThat(steps.reviewAgreed(id)).isFalse();
        assertThat(steps.reviewDue(id)).isEqualTo(Instant.parse("2026-07-22T08:00:00Z"));
    }

    @Test
    void savesNothingWhenALineIsWrong() {
        var id = requested();
        form.unsuitableAreas = List.of("1280");
        form.actorPersons = somebody().written() + "\n123";

        assertThatThrownBy(() -> assessed(id)).isInstanceOf(Refusal.class).hasMessageContaining("rad 2");

        assertThat(areas()).isEmpty();
        assertThat(steps.assessmentDue(id)).isEqualTo(Instant.parse("2026-07-23T08:00:00Z"));
    }

    @Test
    void doesNotTakeThePersonForTheirOwnEnemy() {
        var id = requested();
        form.actorPersons = number.written();

        assertThatThrownBy(() -> assessed(id)).isInstanceOf(Refusal.class).hasMessageContaining("själv");
    }

    @Test
    void takesOnlyTheFirstOfTwoThatAreHandedInAtOnce() throws Exception {
        var id = requested();
        form.unsuitableAreas = List.of("1280");
        var together = new CyclicBarrier(2);
        Callable<String> officer = () -> {
            together.await();
            try {
                assessed(id);
                return "taken";
            } catch (Refusal refused) {
                return refused.sentence();
            } finally {
                PoliceAtWork.nobody();
            }
        };

        var officers = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<String>();
        for (var answer : officers.invokeAll(List.of(officer, officer))) {
            answers.add(answer.get());
        }
        officers.shutdown();

        assertThat(answers)
                .containsExactlyInAnyOrder("taken", "Bedömningen är redan gjord. Öppna uppgiften igen för att se den.");
        assertThat(areas()).containsExactly("1280");
    }

    @Test
    void learnsTheNameOfAnEnemyWhenAKommunAsksAboutThem() {
        var enemy = somebody();
        form.actorPersons = enemy.written();
        assessed(requested());

        var about = requested(enemy, "Bo Ek");

        PoliceAtWork.eva();
        assertThat(assess.shown(about).person()).isEqualTo("Bo Ek");
    }
}
