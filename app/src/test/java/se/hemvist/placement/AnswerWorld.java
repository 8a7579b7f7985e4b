package se.hemvist.placement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Identities;
import se.hemvist.engine.Processes;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.FourEyes;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.JointId;
import se.hemvist.person.Persons;
import se.hemvist.placement.ChooseHome.Choice;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.PlacementLine;

/** Sundsvall asks and Malmö has somebody there, in the whole application; and all that a kommun can see of an answer. */
class AnswerWorld {

    static final String CASEWORKER = "sundsvall.handlaggare";
    static final String MALMOS = "malmo.handlaggare";

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final Tenant MALMO = Tenant.ofMunicipality("1280");
    private static final Map<String, String> PEOPLE =
            Map.of(CASEWORKER, "kommun-2281.caseworker", MALMOS, "kommun-1280.caseworker");

    private static final Provenance SOURCE = new Provenance(
            new SourceGrade(Reliability.B, Correctness.TWO),
            "nord.polis",
            Tenant.ofRegion("nord"),
            LocalDate.of(2099, 1, 1));

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    private Homes homes;

    @Autowired
    private Persons persons;

    @Autowired
    private Placements placements;

    @Autowired
    private Stays stays;

    @Autowired
    private PlacementStory story;

    @Autowired
    private KeepApartPairs pairs;

    @Autowired
    private Identities identities;

    @Autowired
    private Processes processes;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Worklist worklist;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    void peopleAreKnown() {
        PEOPLE.forEach((user, group) -> identities.synchronise(user, user, Set.of(group)));
    }

    String home() {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                "Strandvägen 1",
                new HomePlace("2281", "Sundsvall", 62.39, 17.3, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.of(SUNDSVALL),
                null));
    }

    /** Sundsvall needs a home for somebody new; the id of the placement. */
    String needs() {
        return needs(SUNDSVALL, CASEWORKER);
    }

    private String needs(Tenant kommun, String caseworker) {
        var person = persons.registerUnknown(kommun, "Märta Ågren", ProtectedIdentity.NONE, null);
        var number = "A-" + UUID.randomUUID().toString().substring(0, 7);
        var request = new RequestPlacement(kommun, UUID.randomUUID().toString(), number, person, caseworker);
        return commit(() -> {
            var id = placements.request(request);
            processes.start("placement", id);
            return id;
        });
    }

    /** Sundsvall has a home held for somebody new, and the check is done. */
    String asks(String home) {
        var placement = needs();
        reserves(placement, home);
        runJobs();
        return placement;
    }

    /** The same with the check waiting. */
    void reserves(String placement, String home) {
        runJobs();
        does(placement, "SeekHome", new SeekHome("22", SeekHome.Kind.HVB, today, null));
        does(placement, "ChooseHome", new ChooseHome(Choice.RESERVE, home, null));
    }

    /** Malmö's somebody lives there since ten days; the id of the stay. */
    String malmoLivesIn(String home) {
        var placement = needs(MALMO, MALMOS);
        var joint = persons.jointOf(placements.find(placement).person());
        var stay = commit(() -> stays.record(new RecordStay(
                placement, MALMO, joint, home, null, today.minusDays(10), null, StayStatus.ONGOING, null)));
        runJobs();
        return stay;
    }

    /** The police keep the two apart; the id of the fact. */
    String apart(String stay, String other) {
        var fact = commit(() -> pairs.record(
                joint(stay),
                joint(other),
                KeepApart.within(KeepApart.Scope.HOME, KeepApart.Reason.THREAT),
                Period.ALWAYS,
                SOURCE));
        return fact.id();
    }

    void together(String fact) {
        commit(() -> {
            pairs.close(
                    fact,
                    "over",
                    new FourEyes(
                            "nord.polis",
                            new Actor("nord.granskare", "x", Set.of(UnitGroup.parse("polis-nord.assessor")))));
            return fact;
        });
    }

    void block(String home) {
        commit(() -> {
            homes.block(home, today);
            return home;
        });
    }

    String stayOf(String placement) {
        return placements.find(placement).stay().orElseThrow();
    }

    private JointId joint(String stay) {
        return stays.find(stay).orElseThrow().joint();
    }

    /** Completes the caseworker's task, and leaves what comes of it to the jobs. */
    void does(String placement, String task, Record command) {
        var open = tasks.of(placement).stream()
                .filter(one -> one.key().equals(task))
                .findFirst()
                .orElseThrow();
        as(
                CASEWORKER,
                () -> commit(() -> {
                    tasks.complete(open.id(), CASEWORKER, command);
                    return open;
                }));
    }

    /** What the caseworker reads in the open task of that key: the form as it is sent, without ids, numbers and times. */
    String reads(String placement, String key) {
        var open = tasks.of(placement).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return plain(
                placement,
                as(CASEWORKER, () -> commit(() -> worklist.open(open.id(), CASEWORKER)))
                        .shown());
    }

    /** All that a kommun may look at without opening the answer: lists, dates, the case's page and the way of the model. */
    List<String> seesWithoutOpening(String placement) {
        return as(CASEWORKER, () -> {
            var view = placements.find(placement);
            var inCase = worklist.inCase(view.caseNumber(), CASEWORKER);
            var listed = inCase.stream()
                    .map(task -> String.join(
                            " | ",
                            task.name(),
                            task.instruction(),
                            task.process(),
                            String.valueOf(task.assignee()),
                            task.due() == null
                                    ? "utan frist"
                                    : String.valueOf(Math.round(Duration.between(task.since(), task.due())
                                                    .toSeconds()
                                            / 60.0))))
                    .toList();
            var rows = worklist.list(TaskList.MINE, CASEWORKER).stream()
                    .filter(task -> task.caseNumber().equals(view.caseNumber()))
                    .count();
            return List.of(
                    plain(placement, listed.toString()),
                    "rows " + rows,
                    plain(placement, line(placements.line(view, List.of()))),
                    plain(placement, view.state()),
                    plain(
                            placement,
                            story.of(placement).stream()
                                    .map(Happening::what)
                                    .toList()
                                    .toString()),
                    way(placement).toString(),
                    "mails " + mails(view.caseNumber()));
        });
    }

    private static String line(PlacementLine line) {
        return String.join(" | ", line.home(), line.period(), line.status(), line.answer(), line.answeredAt());
    }

    /** What another kommun has to do, everywhere. */
    List<String> malmoSees() {
        return as(MALMOS, () -> worklist.list(TaskList.MINE, MALMOS).stream()
                .map(task -> task.id() + task.name() + task.due())
                .toList());
    }

    /** The activities of the kommun's own instance, in order. */
    List<String> way(String placement) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(placement))
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** From the moment when the home was held to that when it is let go by itself, rounded. */
    long hoursToTheLapse(String placement) {
        var held = stays.find(stayOf(placement)).orElseThrow().createdAt();
        return Math.round(Duration.between(held, lapse(placement).getDuedate().toInstant())
                        .toMinutes()
                / 60.0);
    }

    void lapses(String placement) {
        management.executeJob(lapse(placement).getId());
        runJobs();
    }

    private Job lapse(String placement) {
        return management
                .createJobQuery()
                .processInstanceId(instance(placement))
                .activityId("ReservationLapsed")
                .singleResult();
    }

    private String instance(String placement) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(placement)
                .processDefinitionKey("placement")
                .singleResult()
                .getId();
    }

    private int mails(String caseNumber) {
        return jdbc.sql("select count(*) from reminder where case_number = ?")
                .param(caseNumber)
                .query(Integer.class)
                .single();
    }

    /** The same text with what must differ between two cases made alike, and of the same length. */
    private String plain(String placement, String text) {
        return text.replace(caseNumber(placement), "A-0000000")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("\\d", "0");
    }

    private String caseNumber(String placement) {
        return jdbc.sql("select case_number from placement where id = ?")
                .param(UUID.fromString(placement))
                .query(String.class)
                .single();
    }

    <T> T as(String user, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, "", PEOPLE.get(user)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    <T> T commit(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    void runJobs() {
        for (var jobs = due(); !jobs.isEmpty(); jobs = due()) {
            jobs.forEach(management::executeJob);
        }
    }

    /** The same, where a job may fail and is left. */
    void runJobsThatMayFail() {
        for (var job : due()) {
            try {
                management.executeJob(job);
            } catch (RuntimeException failed) {
                // What becomes of a failed job is what the test looks at.
            }
        }
    }

    private List<String> due() {
        return management.createJobQuery().executable().messages().list().stream()
                .map(job -> job.getId())
                .toList();
    }
}
