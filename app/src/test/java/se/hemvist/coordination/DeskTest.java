package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.hemvist.coordination.DeskWorld.MALMO;
import static se.hemvist.coordination.DeskWorld.SUNDSVALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.check.Conflicts;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacedAgainstAnswer;

/** From a conflict to its end, in the whole application: what the desk sees and asks, and what each kommun hears. */
@AtTheDesk
class DeskTest {

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
    AnswerRequestForm answering;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private String home = "";
    private String sundsvalls = "";
    private String malmos = "";
    private String situation = "";

    @BeforeEach
    void twoWhoMustNotMeetLiveInOneHome() {
        world.peopleAreKnown();
        home = world.home();
        sundsvalls = world.livesIn(home, SUNDSVALL);
        malmos = world.livesIn(home, MALMO);
        world.keepApart(sundsvalls, malmos);
        situation = situationOf(malmos);
    }

    @Test
    void aConflictOpensOneSituationWithAnIncidentOnTheNationalInstance() {
        var instances = instances("national-coordination", situation);

        assertThat(instances).extracting(ProcessInstance::getTenantId).containsExactly("nationell");
        assertThat(incidents())
                .extracting(Incident::getProcessInstanceId)
                .containsExactly(instances.get(0).getId());
        assertThat(world.tasksAbout(situation)).containsExactly("WorkSituation");
    }

    @Test
    void aSecondConflictInTheSameHomeJoinsTheSituation() {
        var third = world.livesIn(home, SUNDSVALL);

        world.keepApart(third, malmos);

        assertThat(situationOf(third)).isEqualTo(situation);
        assertThat(view().clashes()).hasSize(2);
        assertThat(view().fewestMoves()).hasSize(1);
        assertThat(incidents()).hasSize(1);
    }

    @Test
    void theDeskSeesWhoActsForEachSideAndOnWhatItRestsButNoName() {
        var seen = view();

        assertThat(seen.sides()).extracting(SideView::municipality).containsExactlyInAnyOrder("Sundsvall", "Malmö");
        assertThat(seen.sides()).extracting(SideView::role).containsOnly("Ingen känd");
        assertThat(seen.clashes()).singleElement().satisfies(clash -> assertThat(clash.facts())
                .containsExactly(
                        "Ska hållas åtskilda B2, känd sedan " + SwedishText.day(LocalDate.now(SwedishTime.ZONE))));
        assertThat(seen.toString()).doesNotContain("Märta", "Ågren");
    }

    @Test
    void oneCoordinatorHasTheSituationAndTheOtherIsRefused() {
        world.as("samordnare", () -> done(() -> desk.claim(situation)));

        refused(null, () -> world.as("samordnare2", () -> done(() -> desk.claim(situation))));
        refused(null, () -> world.as("samordnare2", () -> done(() -> desk.work(situation, ask(malmos)))));
        assertThat(view().mine()).isTrue();
        assertThat(logged("CLAIM", situation)).containsExactly("samordnare DONE", "samordnare2 REFUSED");
    }

    @Test
    void aRequestReachesTheKommunThatMustActAndTheOtherSideHearsNothing() {
        var request = sent(malmos);

        assertThat(instances("conflict-side", request))
                .extracting(ProcessInstance::getTenantId)
                .containsExactly(MALMO.id());
        assertThat(world.tasksAbout(request)).containsExactly("AnswerRequest");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("conflict-side")
                        .tenantIdIn(SUNDSVALL.id())
                        .variableValueEquals("caseNumber", number(sundsvalls))
                        .count())
                .isZero();
        refused(null, () -> world.as("sundsvall.handlaggare", () -> answering.shown(request)));
    }

    @Test
    void whatIsAskedOfAKommunIsRecordedAsADisclosureAndItsReadingIsLogged() {
        var request = sent(malmos);
        world.as("malmo.handlaggare", () -> answering.shown(request));

        assertThat(jdbc.sql("select from_tenant, to_tenant, purpose, fields, legal_basis, channel"
                                + " from disclosure where case_number = ?")
                        .param(number(malmos))
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("nationell", MALMO.id(), "action-request", "phrase due", "CONFLICT_ANSWER", "hemvist");
        assertThat(logged("DISCLOSE", request)).containsExactly("hemvist DONE");
        assertThat(jdbc.sql("select object_type from access_log where actor = 'malmo.handlaggare' and action = 'READ'"
                                + " and case_number = ? and tenant = ? and person_token is not null")
                        .params(number(malmos), MALMO.id())
                        .query(String.class)
                        .list())
                .containsExactly("placement");
    }

    @Test
    void theMoveOfOneSideEndsTheSituationAndWithdrawsWhatWasAskedOfTheOther() {
        var malmosRequest = sent(malmos);
        var sundsvallsRequest = sent(sundsvalls);

        answers(malmosRequest, new AnswerRequest(SideAnswer.WILL_MOVE, LocalDate.now(SwedishTime.ZONE), null));
        assertThat(view().requests())
                .extracting(RequestView::state)
                .anyMatch(state -> state.startsWith(SideAnswer.WILL_MOVE.title()));
        moves(malmosRequest, LocalDate.now(SwedishTime.ZONE).minusDays(1));

        assertThat(conflicts.openOfStays(Set.of(malmos))).isEmpty();
        assertThat(status()).isEqualTo(SituationStatus.CLEARED);
        assertThat(instances("national-coordination", situation)).isEmpty();
        assertThat(incidents()).isEmpty();
        assertThat(state(malmosRequest)).isEqualTo(RequestStatus.DONE);
        assertThat(state(sundsvallsRequest)).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(world.tasksAbout(sundsvallsRequest)).isEmpty();
    }

    @Test
    void aDecidedStayThatNobodyHasMovedIntoIsCalledOffByTheAnswer() {
        var decided = world.isDecidedFor(home, MALMO);
        world.keepApart(decided, sundsvalls);
        var request = sent(decided);

        answers(request, new AnswerRequest(SideAnswer.OTHER_HOME, LocalDate.now(SwedishTime.ZONE), null));
        moves(request, LocalDate.now(SwedishTime.ZONE));

        assertThat(world.stay(decided).status()).isEqualTo(StayStatus.CANCELLED);
        assertThat(conflicts.openOfStays(Set.of(decided))).isEmpty();
        assertThat(state(request)).isEqualTo(RequestStatus.DONE);
    }

    @Test
    void theDeskReadsWhyAKommunRefusesAndTheSituationStays() {
        var request = sent(malmos);

        answers(request, new AnswerRequest(SideAnswer.REFUSE, null, "Platsen är den enda som finns."));

        assertThat(view().requests()).extracting(RequestView::reason).containsExactly("Platsen är den enda som finns.");
        assertThat(instances("conflict-side", request)).isEmpty();
        assertThat(status()).isEqualTo(SituationStatus.OPEN);
    }

    @Test
    void aSituationMayStandOnANoteAndToADay() {
        var tomorrow = LocalDate.now(SwedishTime.ZONE).plusDays(1);
        refused(
                "note",
                () -> works(
                        new WorkSituation(DeskAction.MAY_STAND, null, null, null, tomorrow, null, null, null, null)));
        refused(
                "until",
                () -> works(new WorkSituation(DeskAction.MAY_STAND, null, null, null, null, null, null, null, NOTE)));

        works(new WorkSituation(DeskAction.MAY_STAND, null, null, null, tomorrow, null, null, null, NOTE));

        assertThat(status()).isEqualTo(SituationStatus.STANDING);
        assertThat(world.tasksAbout(situation)).isEmpty();
        assertThat(incidents()).isEmpty();
    }

    @Test
    void aFalseAlarmEndsTheSituationOnANote() {
        var alarm = view().alarms().get(0).value();
        refused("alarm", () -> works(falseAlarm(null, FactDoubt.UNFOUNDED, NOTE)));
        refused("doubt", () -> works(falseAlarm(alarm, null, NOTE)));
        refused("note", () -> works(falseAlarm(alarm, FactDoubt.UNFOUNDED, "Kort")));

        works(falseAlarm(alarm, FactDoubt.UNFOUNDED, NOTE));

        assertDecided();
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsField() {
        var passed = LocalDate.now(SwedishTime.ZONE).minusDays(1);
        var asks = DeskAction.REQUEST_ACTION;

        refused(
                "side",
                () -> works(new WorkSituation(asks, null, Phrase.CALL_THE_DESK, null, null, null, null, null, null)));
        refused(
                "side",
                () -> works(
                        new WorkSituation(asks, "okänd", Phrase.CALL_THE_DESK, null, null, null, null, null, null)));
        refused("phrase", () -> works(new WorkSituation(asks, malmos, null, null, null, null, null, null, null)));
        refused(
                "due",
                () -> works(
                        new WorkSituation(asks, malmos, Phrase.CALL_THE_DESK, passed, null, null, null, null, null)));
        assertThat(requests.of(UUID.fromString(situation))).isEmpty();
    }

    @Test
    void whatAKommunCannotAnswerIsRefusedWithItsField() {
        var request = sent(malmos);
        var today = LocalDate.now(SwedishTime.ZONE);

        refused("reason", () -> answers(request, new AnswerRequest(SideAnswer.REFUSE, null, "Nej")));
        refused("by", () -> answers(request, new AnswerRequest(SideAnswer.WILL_MOVE, null, null)));
        refused("by", () -> answers(request, new AnswerRequest(SideAnswer.OTHER_HOME, today.minusDays(1), null)));
        answers(request, new AnswerRequest(SideAnswer.WILL_MOVE, today, null));
        refused("movedOn", () -> moves(request, today.plusDays(1)));
        refused("movedOn", () -> moves(request, today.minusDays(11)));
        assertThat(state(request)).isEqualTo(RequestStatus.PROMISED);
    }

    @Test
    void whoPlacesAgainstRedIsADeskNoticeAtOnceUntilSomebodyHasSeenIt() {
        world.commit(() -> {
            events.publishEvent(new PlacedAgainstAnswer(malmos, MALMO, Value.DO_NOT_PLACE));
            return malmos;
        });

        var notice = world.as("samordnare", desk::notices).get(0);
        assertThat(List.of(notice.municipality(), notice.colour())).containsExactly("Malmö", "Röd");
        world.as("samordnare", () -> done(() -> desk.seen(notice.id())));
        assertThat(world.as("samordnare2", desk::notices)).isEmpty();
        assertThat(logged("CHANGE", notice.id())).containsExactly("samordnare DONE");
    }

    @Test
    void whoIsNoCoordinatorSeesNothingAndTheAttemptIsLogged() {
        List<Supplier<?>> attempts = List.of(
                desk::open,
                desk::notices,
                () -> desk.view(situation),
                () -> done(() -> desk.claim(situation)),
                () -> done(() -> desk.work(situation, ask(malmos))));

        for (var user : List.of("malmo.handlaggare", "drift")) {
            attempts.forEach(
                    attempt -> assertThatExceptionOfType(NotTheDesk.class).isThrownBy(() -> world.as(user, attempt)));
            assertThat(logged("READ", situation)).contains(user + " REFUSED");
            assertThat(logged("CLAIM", situation)).contains(user + " REFUSED");
            assertThat(logged("LIST", "all")).contains(user + " REFUSED");
        }
    }

    @Test
    void anIdThatIsNoneIsRefusedInASentenceAndNotLoggedAsItWasTyped() {
        assertThatExceptionOfType(NotTheDesk.class)
                .isThrownBy(() -> world.as("drift", () -> desk.view("189001019802")));
        refused(null, () -> world.as("samordnare", () -> desk.view("189001019802")));
        refused(
                null,
                () -> world.as("samordnare", () -> desk.view(UUID.randomUUID().toString())));
        assertThat(logged("READ", "unknown")).containsExactly("drift REFUSED");
    }

    private void assertDecided() {
        assertThat(status()).isEqualTo(SituationStatus.DECIDED);
        assertThat(instances("national-coordination", situation)).isEmpty();
        assertThat(incidents()).isEmpty();
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

    private RequestStatus state(String request) {
        return requests.get(UUID.fromString(request)).status();
    }

    private static WorkSituation ask(String stay) {
        return new WorkSituation(
                DeskAction.REQUEST_ACTION, stay, Phrase.MOVE_BY_DATE, null, null, null, null, null, null);
    }

    private static WorkSituation falseAlarm(@Nullable String alarm, @Nullable FactDoubt doubt, String note) {
        return new WorkSituation(DeskAction.FALSE_ALARM, null, null, null, null, null, alarm, doubt, note);
    }

    private void works(WorkSituation command) {
        world.as("samordnare", () -> done(() -> desk.work(situation, command)));
        world.runJobs();
    }

    private String sent(String stay) {
        works(ask(stay));
        return requests.of(UUID.fromString(situation)).stream()
                .filter(request -> request.stay().equals(stay))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private void answers(String request, AnswerRequest answer) {
        world.does("malmo.handlaggare", request, "AnswerRequest", answer);
    }

    private void moves(String request, LocalDate day) {
        world.does("malmo.handlaggare", request, "ConfirmMove", new ConfirmMove(day));
    }

    private String number(String stay) {
        return world.caseNumber(stay);
    }

    private List<ProcessInstance> instances(String process, String subject) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject)
                .list();
    }

    private List<Incident> incidents() {
        var number = rows.get(UUID.fromString(situation)).number();
        return runtime.createIncidentQuery().incidentType("konfliktsituation").list().stream()
                .filter(incident -> incident.getIncidentMessage().startsWith(number))
                .toList();
    }

    private List<String> logged(String action, String object) {
        return jdbc.sql("select actor || ' ' || outcome from access_log where action = ? and object_id = ? order by id")
                .params(action, object)
                .query(String.class)
                .list();
    }

    private static void refused(@Nullable String field, Runnable attempt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.field().orElse(null)).isEqualTo(field));
    }

    private static String done(Runnable work) {
        work.run();
        return "done";
    }
}
