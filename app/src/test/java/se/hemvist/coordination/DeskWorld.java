package se.hemvist.coordination;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
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
import se.hemvist.network.FactChanged;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;

/** Kommuner that place people, police who keep them apart, and somebody to be; the engine's jobs run when told. */
class DeskWorld {

    static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    static final Tenant MALMO = Tenant.ofMunicipality("1280");

    private static final Map<String, String> PEOPLE = Map.of(
            "samordnare", "nationell.coordinator",
            "samordnare2", "nationell.coordinator",
            "jour", "nationell.on-call",
            "chefen", "nationell.manager",
            "drift", "nationell.operator",
            "sundsvall.handlaggare", "kommun-2281.caseworker",
            "malmo.handlaggare", "kommun-1280.caseworker");

    private static final Map<Tenant, String> CASEWORKERS =
            Map.of(SUNDSVALL, "sundsvall.handlaggare", MALMO, "malmo.handlaggare");

    private static final Provenance SOURCE = new Provenance(
            new SourceGrade(Reliability.B, Correctness.TWO),
            "nord.polis",
            Tenant.ofRegion("nord"),
            LocalDate.of(2099, 1, 1));

    /** Of Skatteverket's test numbers. */
    private final AtomicInteger serial = new AtomicInteger(100);

    @Autowired
    private Homes homes;

    @Autowired
    private Persons persons;

    @Autowired
    private Placements placements;

    @Autowired
    private Stays stays;

    @Autowired
    private KeepApartPairs pairs;

    @Autowired
    private Identities identities;

    @Autowired
    private Tasks tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Officers officers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Hands clock;

    @Bean
    static Hands hands() {
        return new Hands();
    }

    /** A clock that goes as it should, so much ahead as has been said. */
    static final class Hands extends Clock {

        private Duration ahead = Duration.ZERO;

        void pass(Duration time) {
            ahead = ahead.plus(time);
        }

        void back() {
            ahead = Duration.ZERO;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return SwedishTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }
    }

    @Autowired
    private TransactionTemplate transaction;

    void peopleAreKnown() {
        PEOPLE.forEach((user, group) -> {
            identities.synchronise(user, user, Set.of(group));
            officers.register(new Actor(user, user, Set.of(UnitGroup.parse(group))), null);
        });
    }

    String home() {
        return home(62.39129);
    }

    /** Another a little further north. */
    String home(double latitude) {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                null,
                new HomePlace("2281", "Sundsvall", latitude, 17.3063, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
    }

    /** Somebody new lives there since ten days. */
    String livesIn(String home, Tenant kommun) {
        return stay(home, kommun, LocalDate.now(clock).minusDays(10), StayStatus.ONGOING);
    }

    /** A kommun has decided that somebody new is to come tomorrow. */
    String isDecidedFor(String home, Tenant kommun) {
        return stay(home, kommun, LocalDate.now(clock).plusDays(1), StayStatus.DECIDED);
    }

    private String stay(String home, Tenant kommun, LocalDate from, StayStatus status) {
        var person = persons.register(kommun, number(), "Märta Ågren", ProtectedIdentity.NONE);
        var number = "K-" + serial.get();
        var placement = placements.request(
                new RequestPlacement(kommun, UUID.randomUUID().toString(), number, person, CASEWORKERS.get(kommun)));
        return commit(() -> stays.record(
                new RecordStay(placement, kommun, persons.jointOf(person), home, null, from, null, status, null)));
    }

    void keepApart(String one, String other) {
        keepApart(one, other, KeepApart.within(KeepApart.Scope.HOME, KeepApart.Reason.THREAT));
    }

    /** @return the fact's id */
    String keepApart(String one, String other, KeepApart how) {
        var id = commit(() -> pairs.record(stay(one).joint(), stay(other).joint(), how, Period.ALWAYS, SOURCE)
                .id());
        runJobs();
        return id;
    }

    /** Its owner has looked at the fact and written it anew. */
    void amend(String pair) {
        commit(() -> {
            jdbc.sql("update keep_apart_pair set version = version + 1 where id = ?")
                    .param(pair)
                    .update();
            events.publishEvent(new FactChanged.KeepApartChanged(pair));
            return pair;
        });
        runJobs();
    }

    /** The person has moved out. */
    void leaves(String stay) {
        ends(stay);
        runJobs();
    }

    private void ends(String stay) {
        commit(() -> {
            stays.end(stay, LocalDate.now(clock).minusDays(1));
            return stay;
        });
    }

    /** The same of several, whose checks come in that order and write all that they do to the engine at once at the end. */
    void leaveInOneJob(List<String> several) {
        var judged = new ArrayList<String>();
        for (var stay : several) {
            ends(stay);
            due().stream().filter(job -> !judged.contains(job)).forEach(management::executeJob);
            due().stream().filter(job -> !judged.contains(job)).forEach(judged::add);
        }
        configuration.getCommandExecutorTxRequired().execute(job -> {
            judged.forEach(management::executeJob);
            return job;
        });
        runJobs();
    }

    void daysPass(int days) {
        clock.pass(Duration.ofDays(days));
    }

    void hoursPass(int hours) {
        clock.pass(Duration.ofHours(hours));
    }

    void itIsNow() {
        clock.back();
    }

    /** Runs the timer of that node, as if its time had come. */
    void timeComes(String subject, String node) {
        var timers = management.createJobQuery().timers().activityId(node).list().stream()
                .filter(job -> subject.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .toList();
        timers.forEach(job -> management.executeJob(job.getId()));
        runJobs();
    }

    StayRow stay(String id) {
        return stays.find(id).orElseThrow();
    }

    String caseNumber(String stay) {
        return placements.ofStay(stay).orElseThrow().caseNumber();
    }

    /** Completes the task about the subject as that person. */
    void does(String user, String subject, String task, Record command) {
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

    /** In a task list, as that person, to that person or back to all. */
    void gives(String task, String user, @Nullable String to) {
        identity.setAuthentication(user, List.of(PEOPLE.get(user)), List.of(Tenant.NATIONAL.id()));
        try {
            engineTasks.claim(task, to);
        } finally {
            identity.clearAuthentication();
        }
    }

    List<String> tasksAbout(String subject) {
        return tasks.of(subject).stream().map(task -> task.key()).toList();
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

    private List<String> due() {
        return management.createJobQuery().executable().messages().list().stream()
                .map(job -> job.getId())
                .toList();
    }

    private IdentityNumber number() {
        var digits = "19900101" + serial.incrementAndGet();
        int sum = 0;
        for (int place = 2; place < digits.length(); place++) {
            int value = Character.digit(digits.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return new IdentityNumber(digits + (10 - sum % 10) % 10);
    }
}
