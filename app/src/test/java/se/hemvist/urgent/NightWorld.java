package se.hemvist.urgent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Identities;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.process.Acting;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.person.Persons;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;

/** Two kommuner at night, a desk and the police, in the whole application; the engine's jobs run when told. */
class NightWorld {

    static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    static final Tenant MALMO = Tenant.ofMunicipality("1280");
    static final String JOUR = "sundsvall.jour";
    static final String DESK = "samordnare";
    static final LocalDate TODAY = LocalDate.now(SwedishTime.ZONE);

    private static final Map<String, String> PEOPLE = Map.of(
            JOUR,
            "kommun-2281.social-emergency",
            "sundsvall.handlaggare",
            "kommun-2281.caseworker",
            "sundsvall.chef",
            "kommun-2281.manager",
            "sundsvall.namnd",
            "kommun-2281.board-decider",
            "sundsvall.mottagning",
            "kommun-2281.intake",
            "malmo.jour",
            "kommun-1280.social-emergency",
            "nord.polis",
            "polis-nord.assessor",
            "drift",
            "nationell.operator",
            DESK,
            "nationell.coordinator");

    private static final Provenance SOURCE = new Provenance(
            new SourceGrade(Reliability.B, Correctness.TWO),
            "nord.polis",
            Tenant.ofRegion("nord"),
            LocalDate.of(2099, 1, 1));

    @Autowired
    private Homes homes;

    @Autowired
    private Persons persons;

    @Autowired
    private JointPersons joints;

    @Autowired
    private Stays stays;

    @Autowired
    private KeepApartPairs pairs;

    @Autowired
    private Identities identities;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Acting acting;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    void peopleAreKnown() {
        PEOPLE.forEach((user, group) -> identities.synchronise(user, user, Set.of(group)));
    }

    /** An HVB in Sundsvall or near it; the further, the more degrees north. */
    String home(String name, double north) {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                name,
                "Strandvägen 1",
                new HomePlace("2281", "Sundsvall", 62.39 + north, 17.3, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.of(SUNDSVALL),
                null));
    }

    /** Malmö has placed somebody there, and the police keep them apart from the one with that number. */
    void anEnemyLivesIn(String home, String enemy, String number) {
        var person = persons.register(MALMO, new IdentityNumber(enemy), "Märta Ågren", ProtectedIdentity.NONE);
        commit(() -> stays.record(new RecordStay(
                null,
                MALMO,
                persons.jointOf(person),
                home,
                null,
                TODAY.minusDays(10),
                null,
                StayStatus.ONGOING,
                null)));
        commit(() -> pairs.record(
                joints.jointOf(new IdentityNumber(enemy)),
                joints.jointOf(new IdentityNumber(number)),
                KeepApart.within(KeepApart.Scope.HOME, KeepApart.Reason.THREAT),
                Period.ALWAYS,
                SOURCE));
        runJobs();
    }

    /** Sends the form that begins it, and runs the jobs; the id of what came of it. */
    String places(String user, Map<String, ?> form) {
        var id = sends(user, form);
        runJobs();
        return id;
    }

    /** The same, with its jobs waiting. */
    String sends(String user, Map<String, ?> form) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("urgent-placement")
                .latestVersion()
                .singleResult()
                .getId();
        var values = Variables.createVariables();
        form.forEach((key, value) -> {
            if (value instanceof List<?> list) {
                var json = list.stream().map(one -> "\"" + one + "\"").toList().toString();
                values.putValueTyped(key, SpinValues.jsonValue(json).create());
            } else {
                values.putValue(key, value);
            }
        });
        return as(
                user,
                () -> acting.as(
                        user,
                        () -> commit(
                                () -> forms.submitStartForm(definition, values).getBusinessKey())));
    }

    /** Completes the task about the subject as that person. */
    void does(String user, String subject, Record command) {
        var open = task(subject, command.getClass().getSimpleName());
        as(
                user,
                () -> commit(() -> {
                    tasks.complete(open.id(), user, command);
                    return open;
                }));
        runJobs();
    }

    OpenTask task(String subject, String key) {
        return tasks.of(subject).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<String> tasksAbout(String subject) {
        return tasks.of(subject).stream().map(OpenTask::key).sorted().toList();
    }

    /** The id of the desk's side, the latest first. */
    String helpFor(String urgent) {
        return jdbc.sql("select id from urgent_help where urgent_id = ? order by asked_at desc")
                .param(UUID.fromString(urgent))
                .query(String.class)
                .list()
                .get(0);
    }

    int helpsFor(String urgent) {
        return jdbc.sql("select count(*) from urgent_help where urgent_id = ?")
                .param(UUID.fromString(urgent))
                .query(Integer.class)
                .single();
    }

    StayRow stay(String urgent) {
        var id = jdbc.sql(
                        """
                        select p.stay_id from placement p join urgent_placement u on u.placement_id = p.id
                        where u.id = ?""")
                .param(UUID.fromString(urgent))
                .query(String.class)
                .single();
        return stays.find(id).orElseThrow();
    }

    List<ProcessInstance> instances(String process, String subject) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject)
                .list();
    }

    long incidents(String process, String subject) {
        return instances(process, subject).stream()
                .mapToLong(instance -> runtime.createIncidentQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .sum();
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

    /** Fires the timer, whatever the time is. */
    void fires(String timer, String process, String subject) {
        instances(process, subject)
                .forEach(instance ->
                        management
                                .createJobQuery()
                                .timers()
                                .activityId(timer)
                                .processInstanceId(instance.getId())
                                .list()
                                .stream()
                                .map(Job::getId)
                                .forEach(management::executeJob));
        runJobs();
    }

    private List<String> due() {
        return management.createJobQuery().executable().messages().list().stream()
                .map(Job::getId)
                .toList();
    }
}
