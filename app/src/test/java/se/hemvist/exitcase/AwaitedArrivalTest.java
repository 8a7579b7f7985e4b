package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.OpenForm;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.Persons;
import se.hemvist.placement.PlacementStatus;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;

/** A case ends when the home is decided and nobody has said yet whether the person came there. */
@InTheReports
class AwaitedArrivalTest {

    private static final String ASKED = "CarryOutPlacement";
    private static final String NEVER_CAME = "{'outcome': 'CALLED_OFF'}";

    @Autowired
    ReportWorld world;

    @Autowired
    ExitCases cases;

    @Autowired
    Endings endings;

    @Autowired
    Placements placements;

    @Autowired
    Stays stays;

    @Autowired
    Persons persons;

    @Autowired
    KeepApartPairs pairs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Worklist lists;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    private String id = "";
    private String number = "";
    private String placement = "";
    private String home = "";

    @BeforeEach
    void aHomeIsDecidedFromToday() {
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        home = world.home();
        caseIsOpen();
        decidedFrom(today);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT_WITHDRAWN", "DROPPED_OUT", "REFUSED", "STEPPED_DOWN"})
    void isAskedForHoweverTheCaseEnds(ExitOutcome how) {
        var enemy = world.livesIn(home, ReportWorld.somebody());
        keptApartFrom(enemy);
        assertThat(conflictsOf(enemy)).isEqualTo(1);

        ends(how);

        assertThat(placements.openOf(id)).isEmpty();
        assertThat(stay().status()).isEqualTo(StayStatus.DECIDED);
        assertThat(conflictsOf(enemy)).isEqualTo(1);
        assertThat(placements.find(placement).state()).isEqualTo("Oklart om personen har flyttat in");
        assertThat(task().assignee()).isEqualTo("anna");
        assertThat(task().due()).isNotNull();

        answers("anna", NEVER_CAME);

        assertThat(stay().status()).isEqualTo(StayStatus.CANCELLED);
        assertThat(conflictsOf(enemy)).isZero();
        assertThat(world.tasksAbout(placement)).isEmpty();
        assertThat(placements.find(placement).status()).isEqualTo(PlacementStatus.WITHDRAWN);
    }

    @Test
    void isAnsweredInTheClosedCaseByItsOfficerOrTheirChiefAlone() {
        ends(ExitOutcome.CONSENT_WITHDRAWN);
        closed();
        var asked = task().id();

        for (var other : List.of("lisa", "johan", "leila", "eva", "sara")) {
            assertThatThrownBy(() -> open(asked, other)).as(other).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> handIn(asked, other, NEVER_CAME)).as(other).isInstanceOf(RuntimeException.class);
        }
        assertThat(stay().status()).isEqualTo(StayStatus.DECIDED);
        assertThat(open(asked, "maria").shown()).contains("Placeringen gäller inte längre");

        answers("anna", NEVER_CAME);

        assertThat(stay().status()).isEqualTo(StayStatus.CANCELLED);
        handIn(asked, "anna", "{'outcome': 'NOT_ARRIVED'}");
        assertThat(stay().status()).as("handed in twice").isEqualTo(StayStatus.CANCELLED);
    }

    @Test
    void isFollowedByTheStayItselfWhenThePersonCame() {
        ends(ExitOutcome.CONSENT_WITHDRAWN);
        closed();

        answers("anna", "{'outcome': 'ARRIVED', 'arrivedOn': '" + today + "'}");

        assertThat(stay().status()).isEqualTo(StayStatus.ONGOING);
        assertThat(placements.find(placement).status()).isEqualTo(PlacementStatus.CARRIED_OUT);
        assertThat(running("placement-arrival")).isZero();
        assertThat(running("stay")).isEqualTo(1);
    }

    @Test
    void leavesWhoDidNotComeCountedUntilTheyAreFound() {
        ends(ExitOutcome.CONSENT_WITHDRAWN);

        answers("anna", "{'outcome': 'NOT_ARRIVED'}");

        assertThat(stay().status()).isEqualTo(StayStatus.NOT_ARRIVED);
        assertThat(running("stay")).isEqualTo(1);
    }

    @Test
    void isAskedOnce() {
        ends(ExitOutcome.CONSENT_WITHDRAWN);

        world.commit(() -> {
            placements.callOff(id);
            return placements.withdraw(placement);
        });

        assertThat(running("placement-arrival")).isEqualTo(1);
        assertThat(stay().status()).isEqualTo(StayStatus.DECIDED);
    }

    @Test
    void isNotAskedOfWhoeverIsDead() {
        ends(ExitOutcome.DEAD);

        assertThat(world.tasksAbout(placement)).isEmpty();
        assertThat(stay().isOver()).isTrue();
        assertThat(placements.find(placement).status()).isEqualTo(PlacementStatus.WITHDRAWN);
    }

    @Test
    void isNoQuestionBeforeTheFirstDay() {
        caseIsOpen();
        decidedFrom(today.plusDays(1));

        ends(ExitOutcome.CONSENT_WITHDRAWN);

        assertThat(world.tasksAbout(placement)).isEmpty();
        assertThat(stay().status()).isEqualTo(StayStatus.CANCELLED);
        assertThat(placements.find(placement).status()).isEqualTo(PlacementStatus.WITHDRAWN);
    }

    private void caseIsOpen() {
        var person = world.known(ReportWorld.somebody());
        var made = new ExitCase(
                UUID.randomUUID(),
                CaseNumber.draw().toString(),
                ReportWorld.SUNDSVALL,
                person,
                "anna",
                new Contact(ContactSource.SELF, Urgency.DAYS, null),
                new Consent(ConsentAnswer.GIVEN, today, 1),
                null,
                null,
                null,
                null,
                null,
                Instant.now(),
                0);
        cases.add(made);
        id = made.id().toString();
        number = made.number();
        placement = world.commit(
                () -> placements.request(new RequestPlacement(ReportWorld.SUNDSVALL, id, number, person, "anna")));
        world.commit(() -> runtime.createProcessInstanceByKey("exit-case")
                .businessKey(id)
                .setVariable("caseId", id)
                .setVariable("caseNumber", number)
                .startBeforeActivity("PlaceLeaver")
                .execute());
        world.runJobs();
    }

    private void decidedFrom(LocalDate day) {
        hands("anna", "SeekHome", "{'county': '22', 'kind': 'HVB', 'from': '" + day + "'}");
        hands("anna", "ChooseHome", "{'choice': 'RESERVE', 'home': '" + home + "'}");
        hands("anna", "ReadConflictAnswer", "{'next': 'PROPOSE', 'proposal': 'Nära skolan.'}");
        hands("maria", "DecidePlacement", "{'decision': 'APPROVE', 'reason': 'Hon måste ha ett hem i natt.'}");
        assertThat(world.tasksAbout(placement)).containsExactly(ASKED);
    }

    private void ends(ExitOutcome how) {
        world.commit(() -> {
            var of = cases.held(UUID.fromString(id));
            endings.decide(CaseEnding.decided(
                    of, Ending.BROKEN_OFF, how, today, false, "Det blev så.", "anna", Instant.now()));
            processes.tell(id, "case-broken-off");
            return id;
        });
        world.runJobs();
    }

    /** As it is when the last question of the safe end has been answered. */
    private void closed() {
        world.commit(() -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(id)
                    .rootProcessInstances()
                    .list()
                    .forEach(left -> runtime.deleteProcessInstance(left.getId(), "the case is closed"));
            cases.save(cases.find(id).closed(endings.of(UUID.fromString(id)).closing(Instant.now())));
            return id;
        });
        assertThat(cases.find(id).isOpen()).isFalse();
    }

    private void keptApartFrom(String enemy) {
        world.commit(() -> pairs.record(
                joint(stay().id()),
                joint(enemy),
                KeepApart.within(KeepApart.Scope.HOME, KeepApart.Reason.THREAT),
                Period.ALWAYS,
                new Provenance(
                        new SourceGrade(Reliability.B, Correctness.TWO),
                        "nord.polis",
                        Tenant.ofRegion("nord"),
                        LocalDate.of(2099, 1, 1))));
        world.runJobs();
    }

    private JointId joint(String stay) {
        return stays.find(stay).orElseThrow().joint();
    }

    private int conflictsOf(String stay) {
        return jdbc.sql(
                        """
                        select count(*) from placement_conflict
                        where status = 'OPEN' and (lower_stay = :one and higher_stay = :other
                            or lower_stay = :other and higher_stay = :one)""")
                .param("one", stay)
                .param("other", stay().id())
                .query(Integer.class)
                .single();
    }

    private long running(String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(placement)
                .count();
    }

    private OpenTask task() {
        return tasks.of(placement).stream()
                .filter(task -> task.key().equals(ASKED))
                .findFirst()
                .orElseThrow();
    }

    private void answers(String user, String form) {
        hands(user, ASKED, form);
    }

    private void hands(String user, String key, String form) {
        var open = tasks.of(placement).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
        open(open.id(), user);
        handIn(open.id(), user, form);
        world.runJobs();
    }

    private OpenForm open(String task, String user) {
        return ReportWorld.as(user, () -> world.commit(() -> lists.open(task, user)));
    }

    private void handIn(String task, String user, String form) {
        ReportWorld.as(
                user,
                () -> world.commit(() -> {
                    lists.handIn(task, user, form.replace('\'', '"'));
                    return task;
                }));
    }

    private StayRow stay() {
        return stays.find(placements.find(placement).stay().orElseThrow()).orElseThrow();
    }
}
