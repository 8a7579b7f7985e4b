package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.hemvist.coordination.DeskWorld.MALMO;
import static se.hemvist.coordination.DeskWorld.SUNDSVALL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.check.Conflicts;
import se.hemvist.engine.Tasks;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactRegister;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeptFacts;
import se.hemvist.network.QuestionedFacts;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;

/** What the desk decides, how long it holds, and what calls when nothing happens; on a clock that the test moves. */
@AtTheDesk
class DeskDecisionsTest {

    private static final Actor OWNER =
            new Actor("nord.polis", "Eva Strand", Set.of(UnitGroup.parse("polis-nord.assessor")));

    private static final String NOTE = "Samtal med båda kommunerna i dag.";

    @Autowired
    DeskWorld world;

    @Autowired
    Situations desk;

    @Autowired
    SituationRows rows;

    @Autowired
    ActionRequests requests;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Tasks tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FactRegister register;

    @Autowired
    KeptFacts kept;

    @Autowired
    QuestionedFacts questioned;

    @Autowired
    JdbcClient jdbc;

    private String home = "";
    private String sundsvalls = "";
    private String malmos = "";
    private String pair = "";
    private String situation = "";

    @BeforeEach
    void twoWhoMustNotMeetLiveInOneHome() {
        world.itIsNow();
        world.peopleAreKnown();
        home = world.home();
        sundsvalls = world.livesIn(home, SUNDSVALL);
        malmos = world.livesIn(home, MALMO);
        pair = apart(sundsvalls, malmos, KeepApart.Reason.THREAT);
        situation = situationOf(malmos);
    }

    @AfterEach
    void itIsNowAgain() {
        world.itIsNow();
    }

    @Test
    void whatMayStandIsTheDesksAgainByItselfOnItsDay() {
        mayStand(2);

        world.daysPass(1);
        world.timeComes(situation, "StandingOver");
        assertThat(status()).isEqualTo(SituationStatus.STANDING);
        world.daysPass(1);
        world.timeComes(situation, "StandingOver");

        assertThat(status()).isEqualTo(SituationStatus.OPEN);
        assertThat(world.tasksAbout(situation)).containsExactly("WorkSituation");
        assertThat(view().line().claimedBy()).isNull();
        assertThat(alerts("konfliktsituation")).isEqualTo(1);
        assertThat(view().story().get(0)).contains("Åter till samordningen: dagen har kommit");
    }

    @Test
    void aNewCauseVoidsThatItMayStand() {
        mayStand(30);

        apart(sundsvalls, malmos, KeepApart.Reason.VIOLENCE);

        assertThat(status()).isEqualTo(SituationStatus.OPEN);
        assertThat(world.tasksAbout(situation)).containsExactly("WorkSituation");
        assertThat(view().clashes()).extracting(ClashView::decided).containsExactly("");
        assertThat(voided()).containsExactly("NEW_CAUSE");
    }

    @Test
    void anAmendedFactDoesNotVoidThatItMayStand() {
        mayStand(30);

        world.amend(pair);

        assertThat(status()).isEqualTo(SituationStatus.STANDING);
        assertThat(voided()).isEmpty();
    }

    @Test
    void anotherConflictInAStandingSituationIsTheDesksAndWhatMayStandStillMay() {
        mayStand(30);
        var third = world.livesIn(home, SUNDSVALL);

        apart(third, malmos, KeepApart.Reason.THREAT);

        assertThat(situationOf(third)).isEqualTo(situation);
        assertThat(status()).isEqualTo(SituationStatus.OPEN);
        assertThat(view().clashes()).extracting(ClashView::decided).anyMatch(words -> words.startsWith("Får stå kvar"));
        world.leaves(third);
        assertThat(status()).isEqualTo(SituationStatus.STANDING);
        assertThat(world.tasksAbout(situation)).isEmpty();
    }

    @Test
    void ofThreeConflictsOnOneStayOneIsAFalseAlarmAndTwoStay() {
        apart(malmos, world.livesIn(home, SUNDSVALL), KeepApart.Reason.THREAT);
        apart(malmos, world.livesIn(home, SUNDSVALL), KeepApart.Reason.THREAT);

        falseAlarm();

        assertThat(conflicts.openOfStays(Set.of(malmos))).hasSize(3);
        assertThat(view().clashes()).extracting(ClashView::decided).containsExactlyInAnyOrder("Falsklarm", "", "");
        assertThat(view().fewestMoves()).hasSize(1);
        assertThat(status()).isEqualTo(SituationStatus.OPEN);
    }

    @Test
    void aFalseAlarmStaysJudgedUntilItsFactIsAmended() {
        falseAlarm();
        assertThat(status()).isEqualTo(SituationStatus.DECIDED);

        world.amend(pair);

        assertThat(voided()).containsExactly("FACT_CHANGED");
        assertThat(world.tasksAbout(situationOf(malmos))).containsExactly("WorkSituation");
    }

    @Test
    void theOwnerOfAFalseAlarmsFactHasItToReviewAndReadsNothingOfWhatItMet() {
        falseAlarm();

        var due = register.dueOf(OWNER, LocalDate.now(SwedishTime.ZONE));
        assertThat(due).extracting(RegisteredFact::id).contains(pair);
        assertThat(questioned.questionOf(
                        register.read(FactKind.KEEP_APART, pair).orElseThrow()))
                .contains("Uppgiften ifrågasätts av samordningen: verkar gälla en annan person.");
        assertThat(jdbc.sql("select * from questioned_fact where fact_id = ?")
                        .param(pair)
                        .query()
                        .singleRow())
                .containsOnlyKeys("id", "fact_kind", "fact_id", "fact_version", "why", "asked_on");
        kept.stillHolds(
                FactKind.KEEP_APART, pair, 1, LocalDate.now(SwedishTime.ZONE).plusYears(1), OWNER);
        assertThat(questioned.questionOf(
                        register.read(FactKind.KEEP_APART, pair).orElseThrow()))
                .isEmpty();
        assertThat(status()).isEqualTo(SituationStatus.DECIDED);
    }

    @Test
    void whoGivesTheSituationBackFreesIt() {
        world.as("samordnare", () -> done(() -> desk.claim(situation)));

        works(of(DeskAction.GIVE_BACK));

        assertThat(view().line().claimedBy()).isNull();
        world.as("samordnare2", () -> done(() -> desk.claim(situation)));
        assertThat(world.as("samordnare2", () -> desk.view(situation)).mine()).isTrue();
    }

    @Test
    void whoGivesTheTaskBackInTheTaskListFreesTheSituationToo() {
        world.as("samordnare", () -> done(() -> desk.claim(situation)));
        var task = tasks.of(situation).get(0).id();

        world.gives(task, "samordnare", null);

        assertThat(rows.get(UUID.fromString(situation)).claimedBy()).isNull();
        world.gives(task, "samordnare2", "samordnare2");
        assertThat(rows.get(UUID.fromString(situation)).claimedBy()).isEqualTo("samordnare2");
    }

    @Test
    void whileNobodyClaimsItTheSubstituteIsToldAndThenTheChief() {
        world.timeComes(situation, "NobodyClaimed");
        assertThat(told()).isEmpty();

        world.hoursPass(1);
        world.timeComes(situation, "NobodyClaimed");
        assertThat(told()).containsExactly("jour");
        world.timeComes(situation, "NobodyClaimed");
        world.timeComes(situation, "NobodyClaimed");

        assertThat(told()).containsExactly("chefen", "jour");
        assertThat(view().line().alarms()).containsExactly("Ingen har tagit den");
    }

    @Test
    void nobodyIsToldOfWhatSomebodyHasClaimed() {
        world.as("samordnare", () -> done(() -> desk.claim(situation)));
        world.hoursPass(5);

        world.timeComes(situation, "NobodyClaimed");

        assertThat(told()).isEmpty();
        assertThat(view().line().alarms()).isEmpty();
    }

    @Test
    void aRequestThatIsNotAnsweredInTimeAlertsAgainAndAgain() {
        var request = sent(malmos);
        var others = sent(sundsvalls);
        world.hoursPass(25);

        world.timeComes(request, "TimeOut");

        assertThat(alerts("begaran")).isEqualTo(1);
        assertThat(view().line().alarms()).containsExactly("Inte besvarad i tid");
        assertThat(alertedAt(others)).isNull();
        world.hoursPass(3);
        world.timeComes(request, "TimeOut");
        assertThat(view().story())
                .filteredOn(line -> line.contains("Larm igen"))
                .hasSize(2);
        assertThat(alerts("begaran")).isEqualTo(1);
    }

    @Test
    void aMoveThatIsNotMadeOnItsDayAlertsAgain() {
        var request = sent(malmos);
        answers("malmo.handlaggare", request, SideAnswer.WILL_MOVE, LocalDate.now(SwedishTime.ZONE), null);

        world.hoursPass(25);
        world.timeComes(request, "TimeOut");

        assertThat(view().line().alarms()).contains("Inte flyttad i tid");
        world.does("malmo.handlaggare", request, "ConfirmMove", new ConfirmMove(LocalDate.now(SwedishTime.ZONE)));
        assertThat(alerts("begaran")).isZero();
        assertThat(clocks(request)).isZero();
    }

    @Test
    void aRefusalIsRecordedWithAClockOfItsOwnAndClosesNobodyElsesRequest() {
        var malmosRequest = sent(malmos);
        var sundsvallsRequest = sent(sundsvalls);

        answers("malmo.handlaggare", malmosRequest, SideAnswer.REFUSE, null, "Platsen är den enda som finns.");

        var refused = request(malmosRequest);
        assertThat(view().requests()).anySatisfy(seen -> {
            assertThat(seen.answered()).startsWith("malmo.handlaggare");
            assertThat(seen.reason()).isEqualTo("Platsen är den enda som finns.");
            assertThat(seen.state()).contains("Ta ställning senast");
        });
        assertThat(refused.actBy()).isAfter(refused.answeredAt());
        assertThat(request(sundsvallsRequest).status()).isEqualTo(RequestStatus.SENT);
        world.hoursPass(3);
        world.timeComes(malmosRequest, "TimeOut");
        assertThat(view().line().alarms()).containsExactly("Nekad begäran: ta ställning");
        assertThat(world.tasksAbout(sundsvallsRequest)).containsExactly("AnswerRequest");
    }

    @Test
    void theClockOfARefusalStopsWhenTheDeskActs() {
        var request = sent(malmos);
        answers("malmo.handlaggare", request, SideAnswer.REFUSE, null, "Platsen är den enda som finns.");

        sent(sundsvalls);

        assertThat(request(request).actedAt()).isNotNull();
        assertThat(clocks(request)).isZero();
        assertThat(alerts("begaran")).isZero();
    }

    @Test
    void theDesksClockIsNoKommunsToSee() {
        var request = sent(malmos);

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("request-follow-up")
                        .processInstanceBusinessKey(request)
                        .list())
                .allSatisfy(clock -> assertThat(clock.getTenantId()).isEqualTo("nationell"))
                .hasSize(1);
        assertThatExceptionOfType(NotTheDesk.class)
                .isThrownBy(() -> world.as("malmo.handlaggare", () -> desk.view(situation)));
    }

    @Test
    void aSideKeepsItsPseudonymWhoeverComesAndGoes() {
        var third = world.livesIn(home, SUNDSVALL);
        apart(third, malmos, KeepApart.Reason.THREAT);
        var before = label(third);

        world.leaves(sundsvalls);

        assertThat(label(third)).isEqualTo(before);
    }

    private String label(String stay) {
        return view().sides().stream()
                .filter(side -> side.stay().equals(stay))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private String apart(String one, String other, KeepApart.Reason reason) {
        return world.keepApart(one, other, KeepApart.within(KeepApart.Scope.HOME, reason));
    }

    private void mayStand(int days) {
        works(new WorkSituation(
                DeskAction.MAY_STAND,
                null,
                null,
                null,
                LocalDate.now(SwedishTime.ZONE).plusDays(days),
                "Ingen av dem får besök.",
                null,
                null,
                NOTE));
    }

    private void falseAlarm() {
        var alarm = view().alarms().stream()
                .min(Comparator.comparing(option -> option.label()))
                .orElseThrow()
                .value();
        works(new WorkSituation(
                DeskAction.FALSE_ALARM, null, null, null, null, null, alarm, FactDoubt.OTHER_PERSON, NOTE));
    }

    private static WorkSituation of(DeskAction action) {
        return new WorkSituation(action, null, null, null, null, null, null, null, null);
    }

    private void works(WorkSituation command) {
        world.as("samordnare", () -> done(() -> desk.work(situation, command)));
        world.runJobs();
    }

    private String sent(String stay) {
        works(new WorkSituation(
                DeskAction.REQUEST_ACTION, stay, Phrase.MOVE_BY_DATE, null, null, null, null, null, null));
        return requests.of(UUID.fromString(situation)).stream()
                .filter(request -> request.stay().equals(stay))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private void answers(
            String user, String request, SideAnswer answer, @Nullable LocalDate by, @Nullable String reason) {
        world.does(user, request, "AnswerRequest", new AnswerRequest(answer, by, reason));
    }

    private ActionRequest request(String id) {
        return requests.get(UUID.fromString(id));
    }

    private @Nullable Object alertedAt(String request) {
        return request(request).alertedAt();
    }

    private String situationOf(String stay) {
        var conflict = conflicts.openOfStays(Set.of(stay)).get(0);
        return rows.liveOf(conflict.id()).orElseThrow().id().toString();
    }

    private SituationView view() {
        return world.as("samordnare", () -> desk.view(situation));
    }

    private SituationStatus status() {
        return rows.get(UUID.fromString(situation)).status();
    }

    private long alerts(String type) {
        var number = rows.get(UUID.fromString(situation)).number();
        return runtime.createIncidentQuery().incidentType(type).list().stream()
                .filter(incident -> incident.getIncidentMessage().startsWith(number))
                .count();
    }

    private long clocks(String request) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("request-follow-up")
                .processInstanceBusinessKey(request)
                .count();
    }

    private List<String> voided() {
        return jdbc.sql("select void_reason from conflict_judgement where void_reason is not null and conflict_id in"
                        + " (select conflict_id from situation_conflict where situation_id = ?)")
                .param(UUID.fromString(situation))
                .query(String.class)
                .list();
    }

    private List<String> told() {
        return jdbc.sql("select recipient from reminder where case_number = ? order by recipient")
                .param(rows.get(UUID.fromString(situation)).number())
                .query(String.class)
                .list();
    }

    private static String done(Runnable work) {
        work.run();
        return "done";
    }
}
