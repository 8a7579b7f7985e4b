package se.hemvist.childcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.deadline.DeadlineOf;
import se.hemvist.engine.Identities;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Option;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.ReportedHappening;

/** What the tests of children's cases have in common: one application for all of them, its people, and what they do. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:childcase",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=childcase"
        })
abstract class ChildCasesAtWork {

    static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    private static final Map<String, List<String>> PEOPLE = Map.of(
            "anna", List.of("kommun-2281.caseworker", "kommun-2281.intake"),
            "bo", List.of("kommun-2281.caseworker"),
            "disken", List.of("kommun-2281.intake"),
            "maria", List.of("kommun-2281.manager"),
            "olof", List.of("kommun-2281.board-decider"),
            "leila", List.of("kommun-1280.manager", "kommun-1280.caseworker"));

    final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    Worklist worklist;

    @Autowired
    Tasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    ChildCases kind;

    @Autowired
    Matters matters;

    @Autowired
    Journal journal;

    @Autowired
    AskingThePolice police;

    @Autowired
    Placements placements;

    @Autowired
    Persons persons;

    @Autowired
    CaseDeadlines deadlines;

    @Autowired
    List<CaseFiles> files;

    @Autowired
    Officers officers;

    @Autowired
    Identities identities;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void closeWhatWasOpen() {
        jdbc.sql("update municipal_case set closed_at = opened_at where closed_at is null")
                .update();
        PEOPLE.forEach((user, groups) -> {
            identities.synchronise(user, user, Set.copyOf(groups));
            officers.register(
                    new Actor(
                            user,
                            "Namn " + user,
                            groups.stream().map(UnitGroup::parse).collect(Collectors.toSet())),
                    null);
        });
    }

    /** A case of anna's, of somebody born that day. */
    CaseHead opened(LocalDate born) {
        return as(
                "anna",
                () -> transaction.execute(status -> cases.open(
                        kind,
                        SUNDSVALL,
                        persons.register(
                                SUNDSVALL, IdentityNumber.of(numberOf(born), today), "Elsa Ek", ProtectedIdentity.NONE),
                        "anna")));
    }

    /** With a number that nobody has: 980–999 are for tests. */
    private static String numberOf(LocalDate born) {
        var nine = born.format(DateTimeFormatter.ofPattern("yyMMdd")) + "980";
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            int digit = (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return born.format(DateTimeFormatter.BASIC_ISO_DATE) + "980" + (10 - sum % 10) % 10;
    }

    void begins(CaseHead child, LvuGround ground, LocalDate from) {
        tell(new CareBegan(child.id().toString(), ground, from));
    }

    /** As another part publishes it, in a transaction. */
    void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    void happens(CaseHead child, String what) {
        as("anna", () -> {
            childFiles().report(child.number(), new ReportedHappening(what, today, "Så var det."), actor("anna"));
            return child;
        });
    }

    /** Anna notes what the board or a court has decided. */
    void callsOffCustody(CaseHead child, LocalDate on, String text) {
        as("anna", () -> {
            childFiles().report(child.number(), new ReportedHappening("CUSTODY_CALLED_OFF", on, text), actor("anna"));
            return child;
        });
    }

    List<String> offered(CaseHead child) {
        return as("anna", () -> childFiles().events(child.number(), actor("anna"))).stream()
                .map(Option::value)
                .toList();
    }

    void act(String user, CaseHead child, String task, Map<String, ?> values) {
        var id = openTasks(child)
                .filter(each -> each.key().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + task + " among " + open(child)))
                .id();
        as(user, () -> worklist.handIn(id, user, written(values)));
    }

    List<String> open(CaseHead child) {
        return openTasks(child).map(OpenTask::key).toList();
    }

    Stream<OpenTask> openTasks(CaseHead child) {
        return Stream.concat(Stream.of(child.id()), matters.all(child).stream().map(Matter::id))
                .flatMap(subject -> tasks.of(subject.toString()).stream());
    }

    /** The first of them, a job or a timer of this child. */
    void job(CaseHead child, String activity) {
        management.executeJob(management.createJobQuery().activityId(activity).list().stream()
                .filter(job -> matters.all(child).stream()
                        .anyMatch(each -> runtime.createProcessInstanceQuery()
                                        .processInstanceId(job.getProcessInstanceId())
                                        .processInstanceBusinessKey(each.id().toString())
                                        .count()
                                == 1))
                .findFirst()
                .orElseThrow()
                .getId());
    }

    /** As if the time had gone: the clock is begun from long ago, and its timer fires. */
    void runsOut(CaseHead child, Matter of, String code) {
        runsOut(child, of.id().toString(), code, Duration.ofDays(60));
    }

    void runsOut(CaseHead child, String about, String code, Duration ago) {
        var of = new DeadlineOf(child.id().toString(), child.number(), child.tenant(), about);
        transaction.executeWithoutResult(
                status -> deadlines.begin(of, code, Instant.now().minus(ago)));
        for (var due = due(child); !due.isEmpty(); due = due(child)) {
            management.executeJob(due.get(0));
        }
    }

    private List<String> due(CaseHead child) {
        return deadlines.of(child.id().toString()).stream()
                .flatMap(each ->
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(each.id()).list().stream())
                .flatMap(instance ->
                        management.createJobQuery().executable().processInstanceId(instance.getId()).list().stream())
                .map(Job::getId)
                .toList();
    }

    List<String> running(CaseHead child) {
        return deadlines.of(child.id().toString()).stream()
                .filter(CaseDeadline::isRunning)
                .map(CaseDeadline::code)
                .toList();
    }

    CaseDeadline clock(CaseHead child, String code) {
        return deadlines.of(child.id().toString()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    CaseDeadline last(CaseHead child, String code) {
        return deadlines.of(child.id().toString()).stream()
                .filter(each -> each.code().equals(code))
                .max(Comparator.comparing(CaseDeadline::end))
                .orElseThrow();
    }

    List<String> disclosed(CaseHead child) {
        return jdbc.sql("select purpose || ' ' || legal_basis from disclosure where case_number = ?")
                .param(child.number())
                .query(String.class)
                .list();
    }

    List<String> mailed(CaseHead child) {
        return jdbc.sql("select recipient from reminder where case_number = ?")
                .param(child.number())
                .query(String.class)
                .list();
    }

    CaseHead reloaded(CaseHead child) {
        return cases.get(child.id().toString());
    }

    CaseFile page(CaseHead child, String user) {
        return as(user, () -> childFiles().open(child.number(), actor(user))).orElseThrow();
    }

    CaseFiles childFiles() {
        return files.stream()
                .filter(each -> each.kind().equals("Barnplacering"))
                .findFirst()
                .orElseThrow();
    }

    Actor actor(String user) {
        return officers.find(user).orElseThrow();
    }

    String written(Map<String, ?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T as(String user, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        user, "", Objects.requireNonNull(PEOPLE.get(user)).toArray(String[]::new)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
