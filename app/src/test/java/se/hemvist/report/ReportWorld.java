package se.hemvist.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Identities;
import se.hemvist.engine.Tasks;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;

/** The desk, two kommuner and two police regions; who lives where; the engine's jobs run when told. */
public class ReportWorld {

    public static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    public static final Map<String, List<String>> PEOPLE = Map.ofEntries(
            Map.entry("sara", List.of("nationell.coordinator")),
            Map.entry("dag", List.of("nationell.operator")),
            Map.entry("eva", List.of("polis-nord.assessor")),
            Map.entry("ulla", List.of("polis-nord.on-call")),
            Map.entry("nils", List.of("polis-syd.assessor")),
            Map.entry("anna", List.of("kommun-2281.caseworker", "kommun-2281.intake")),
            Map.entry("maria", List.of("kommun-2281.manager")),
            Map.entry("karin", List.of("kommun-2281.board-decider")),
            Map.entry("lisa", List.of("kommun-2281.caseworker")),
            Map.entry("johan", List.of("kommun-1280.caseworker", "kommun-1280.intake")),
            Map.entry("siv", List.of("nationell.registrar")),
            Map.entry("leila", List.of("kommun-1280.manager")));

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Autowired
    private Homes homes;

    @Autowired
    private Persons persons;

    @Autowired
    private Placements placements;

    @Autowired
    private Stays stays;

    @Autowired
    private Identities identities;

    @Autowired
    private Officers officers;

    @Autowired
    private Tasks tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** What another example has begun is over. */
    public void nothingIsUnderWay() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "another example"));
    }

    public void peopleAreKnown() {
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

    public String home() {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                null,
                new HomePlace("2281", "Sundsvall", 62.39129, 17.3063, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
    }

    /** Nobody whom another example knows. */
    public static IdentityNumber somebody() {
        var digits = "19900101" + SERIAL.incrementAndGet();
        int sum = 0;
        for (int place = 2; place < digits.length(); place++) {
            int value = Character.digit(digits.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return new IdentityNumber(digits + (10 - sum % 10) % 10);
    }

    /** Sundsvall's own record of whoever has that number. */
    public PersonId known(IdentityNumber number) {
        return persons.register(SUNDSVALL, number, "Märta Ågren", ProtectedIdentity.NONE);
    }

    /** The person with that number lives there since ten days. */
    public String livesIn(String home, IdentityNumber number) {
        var person = known(number);
        var placement = placements.request(new RequestPlacement(
                SUNDSVALL,
                UUID.randomUUID().toString(),
                "K-" + UUID.randomUUID().toString().substring(0, 4),
                person,
                "anna"));
        var stay = commit(() -> stays.record(new RecordStay(
                placement,
                SUNDSVALL,
                persons.jointOf(person),
                home,
                null,
                LocalDate.now(SwedishTime.ZONE).minusDays(10),
                null,
                StayStatus.ONGOING,
                null)));
        jdbc.sql("update placement set stay_id = ? where id = ?")
                .params(UUID.fromString(stay), UUID.fromString(placement))
                .update();
        runJobs();
        return stay;
    }

    /** Completes the task about the subject as that person. */
    public void does(String user, String subject, String task, Record command) {
        var open = tasks.of(subject).stream()
                .filter(one -> one.key().equals(task))
                .findFirst()
                .orElseThrow();
        as(
                user,
                () -> commit(() -> {
                    tasks.complete(open.id(), user, command);
                    return open;
                }));
        runJobs();
    }

    public List<String> tasksAbout(String subject) {
        return tasks.of(subject).stream().map(task -> task.key()).toList();
    }

    /** Runs the timers of that node, as if their time had come. */
    public void timeComes(String node) {
        management.createJobQuery().timers().activityId(node).list().forEach(job -> management.executeJob(job.getId()));
        runJobs();
    }

    public void runJobs() {
        for (var jobs = due(); !jobs.isEmpty(); jobs = due()) {
            jobs.forEach(management::executeJob);
        }
    }

    private List<String> due() {
        return management.createJobQuery().executable().messages().list().stream()
                .map(job -> job.getId())
                .toList();
    }

    public <T> T commit(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    public static <T> T as(String user, Supplier<T> work) {
        var groups = Objects.requireNonNull(PEOPLE.get(user)).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, "", Arrays.copyOf(groups, groups.length)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
