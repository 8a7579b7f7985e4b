package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.network.KnownFacts;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.ThreatActor;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.processes.AssessmentReviewSteps;
import se.hemvist.processes.ThreatAssessmentSteps;
import se.hemvist.secrecy.ProtectedIdentity;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
class AssessmentsTest {

    private static final AtomicInteger USED = new AtomicInteger();

    private final FilledForm form = new FilledForm();
    private final IdentityNumber number = somebody();

    @Autowired
    ThreatAssessments assessments;

    @Autowired
    AssessThreatForm assess;

    @Autowired
    ReviewAssessmentForm review;

    @Autowired
    ThreatAssessmentSteps steps;

    @Autowired
    AssessmentReviewSteps reviewSteps;

    @Autowired
    @Qualifier("threatAssessmentSubjects")
    ProcessSubjects subjects;

    @Autowired
    AssessmentFacts inEffect;

    @Autowired
    NetworkFacts facts;

    @Autowired
    Networks networks;

    @Autowired
    JointPersons joints;

    @Autowired
    PoliceAtWork.Started started;

    @Autowired
    PoliceAtWork.Hands clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void leave() {
        PoliceAtWork.nobody();
        clock.back();
    }

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
                        Tenant.ofRegion("nord"),
                        "case-of-sundsvall",
                        id,
                        AssessmentKind.FULL,
                        null,
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
        assertThat(reviewSteps.reviewDue(id)).isEqualTo(Instant.parse("2026-07-22T08:00:00Z"));
    }

    @Test
    void lowersTheLevelOnlyWhenAColleagueAgrees() {
        assessed(requested());
        clock.pass(Duration.ofMinutes(5));
        var later = requested();
        form.level = ThreatLevel.LOW;
        assessed(later);
        steps.deliverAssessment(later);

        assertThat(inEffect.latest(person())).map(AssessmentFact::level).contains(ThreatLevel.HIGH);
        assertThat(events.stream(AssessmentReleased.class)).isEmpty();

        reviewed(later, YesNo.YES, null);

        assertThat(inEffect.latest(person())).map(AssessmentFact::level).contains(ThreatLevel.LOW);
        assertThat(events.stream(AssessmentTookEffect.class)).contains(new AssessmentTookEffect(later));
        assertThat(events.stream(AssessmentReleased.class)).hasSize(1);
        assertThat(steps.reviewAgreed(later)).isTrue();
    }

    @Test
    void refusesAndLogsThatTheAssessorReviews() {
        var id = requested();
        PoliceAtWork.peter();
        assess.submit(id, form.form());

        assertThatThrownBy(() -> review.submit(id, new ReviewAssessment(YesNo.YES, null)))
                .isInstanceOf(Refusal.class);

        assertThat(jdbc.sql("select outcome from access_log where object_id = ? and reason = 'review'")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED");
    }

    @Test
    void replacesWhatItSaidBeforeOnceAColleagueAgrees() {
        var id = requested();
        form.unsuitableAreas = List.of("1280", "2281");
        assessed(id);
        reviewed(id, YesNo.NO, "Malmö är inte olämpligt.");
        var kept = area("2281");

        form.unsuitableAreas = List.of("2281", "0180");
        assessed(id);
        assertThat(areas()).containsExactlyInAnyOrder("1280", "2281", "0180");

        reviewed(id, YesNo.YES, null);
        assertThat(areas()).containsExactlyInAnyOrder("2281", "0180");
        assertThat(area("2281")).isEqualTo(kept);
    }

    @Test
    void showsTheAssessorWhatTheReviewerDidNotAgreeWith() {
        var id = requested();
        assessed(id);
        reviewed(id, YesNo.NO, "Hotet är äldre än så.");

        PoliceAtWork.eva();

        assertThat(assess.shown(id).comment()).isEqualTo("Hotet är äldre än så.");
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
    void leavesNothingReadableInTheTables() {
        var id = requested();
        form.actorPersons = somebody().written();
        assessed(id);
        reviewed(id, YesNo.NO, "Kommentar-i-klartext");

        var dump = jdbc.sql("select * from threat_assessment a join assessment_revision r on r.assessment_id = a.id")
                .query()
                .listOfRows()
                .toString();

        assertThat(dump)
                .contains(id)
                .doesNotContain(FilledForm.GROUNDS, "Kommentar", "Anna", "Hotad", "Malmö", "case-of-sundsvall")
                .doesNotContain(number.digits(), number.written(), form.actorPersons)
                .doesNotContain(person().value().toString());
    }

    @Test
    void assessesAnewWhoeverHasToFearOneWhoHasAbscondedAndNobodyElse() {
        var id = requested("case-of-the-one-who-ran", number);
        var afraid = requested("case-of-who-is-afraid", somebody());
        var stranger = requested("case-of-a-stranger", somebody());
        form.actorPersons = number.written();
        assessed(afraid);
        PoliceAtWork.nobody();

        assessments.report(
                new ReportedEvent("case-of-the-one-who-ran", EventKind.ABSCONDED, FilledForm.TODAY, "Är borta."));

        assertThat(started.told)
                .contains("event-reported " + id, "event-reported " + afraid)
                .doesNotContain("event-reported " + stranger);
        PoliceAtWork.eva();
        assertThat(assess.shown(afraid).events())
                .contains("har avvikit")
                .as("what a kommun has told of another is not told here")
                .doesNotContain("Är borta.");
    }

    private String requested() {
        return requested("case-of-sundsvall", number);
    }

    private String requested(String caseId, IdentityNumber who) {
        PoliceAtWork.nobody();
        return assessments.request(new RequestAssessment(
                Tenant.ofRegion("nord"),
                Tenant.ofMunicipality("2281"),
                caseId,
                "S-7",
                RequestedFor.LEAVER,
                who,
                "Anna Karlsson",
                ProtectedIdentity.NONE,
                false,
                "Hotad av sina gamla vänner."));
    }

    private void assessed(String id) {
        PoliceAtWork.eva();
        assess.submit(id, form.form());
    }

    private void reviewed(String id, YesNo agreed, @Nullable String comment) {
        PoliceAtWork.peter();
        review.submit(id, new ReviewAssessment(agreed, comment));
    }

    private JointId person() {
        return joints.jointOf(number);
    }

    private List<String> areas() {
        return facts.about(List.of(person())).areas().stream()
                .map(fact -> fact.area().written().replace("municipality ", ""))
                .toList();
    }

    private String area(String code) {
        return facts.about(List.of(person())).areas().stream()
                .filter(fact -> fact.area().written().endsWith(code))
                .map(KnownFacts.AreaFact::id)
                .findFirst()
                .orElseThrow();
    }

    private NetworkId network(String name) {
        return networks.register(
                name,
                new Provenance(
                        new SourceGrade(SourceGrade.Reliability.A, SourceGrade.Correctness.ONE),
                        "nord.polis",
                        Tenant.ofRegion("nord"),
                        FilledForm.TODAY.plusYears(1)));
    }

    /** Skatteverket's test numbers, each used once. */
    private static IdentityNumber somebody() {
        try {
            var lines = new ClassPathResource("demo/testpersonnummer.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new IdentityNumber(lines.get(USED.incrementAndGet()).strip());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
