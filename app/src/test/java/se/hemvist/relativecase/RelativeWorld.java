package se.hemvist.relativecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.engine.Identities;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.AssessmentReleased;
import se.hemvist.threat.ThreatLevel;

/** Two kommuner, the police and the desk; cases are opened by their form, and the engine's jobs run when told. */
class RelativeWorld {

    static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    static final Map<String, List<String>> PEOPLE = Map.of(
            "sara", List.of("nationell.coordinator"),
            "eva", List.of("polis-nord.assessor"),
            "anna", List.of("kommun-2281.caseworker", "kommun-2281.intake"),
            "bo", List.of("kommun-2281.caseworker"),
            "maria", List.of("kommun-2281.manager"),
            "lena", List.of("kommun-2281.board-decider"),
            "loke", List.of("kommun-2281.log-reviewer"),
            "johan", List.of("kommun-1280.caseworker", "kommun-1280.intake"));

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Autowired
    private Identities identities;

    @Autowired
    private Officers officers;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Worklist worklist;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ManagementService management;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cases cases;

    void peopleAreKnown() {
        PEOPLE.forEach((user, groups) -> {
            identities.synchronise(user, user, Set.copyOf(groups));
            officers.register(actor(user), null);
        });
    }

    static Actor actor(String user) {
        return new Actor(
                user,
                "Namn " + user,
                Objects.requireNonNull(PEOPLE.get(user)).stream()
                        .map(UnitGroup::parse)
                        .collect(Collectors.toSet()));
    }

    /** Nobody whom another example knows. */
    static IdentityNumber bornIn(int year) {
        var digits = year + "0101" + SERIAL.incrementAndGet();
        int sum = 0;
        for (int place = 2; place < digits.length(); place++) {
            int value = Character.digit(digits.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return new IdentityNumber(digits + (10 - sum % 10) % 10);
    }

    /** By the form, as that officer; gives the case. */
    CaseHead opens(String officer, OpenRelativeCase form) {
        var handed = as(
                officer,
                () -> commit(() ->
                        worklist.start("relative-protection", UUID.randomUUID().toString(), officer, written(form))));
        runJobs();
        return cases.get(handed.subject());
    }

    /** A case of a leaver, by its form; gives its number. */
    String opensForALeaver(String officer) {
        var form = Map.of(
                "identityNumber", bornIn(1991).written(),
                "name", "Sven Ek",
                "protection", "NONE",
                "contactSource", "SELF",
                "urgency", "DAYS",
                "consent", "GIVEN",
                "consentSigned", LocalDate.now(SwedishTime.ZONE).toString(),
                "consentAuthorities",
                        List.of(
                                "SOCIAL_SERVICES",
                                "POLICE",
                                "PRISON_AND_PROBATION",
                                "EMPLOYMENT_SERVICE",
                                "REGION",
                                "SCHOOL",
                                "SOCIAL_INSURANCE"));
        return as(
                        officer,
                        () -> commit(() ->
                                worklist.start("exit-case", UUID.randomUUID().toString(), officer, written(form))))
                .caseNumber();
    }

    private String written(Object form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static OpenRelativeCase form(IdentityNumber number, ConsentBasis consent, OpenedChild... children) {
        return new OpenRelativeCase(
                number.written(),
                "Märta Ågren",
                ProtectedIdentity.NONE,
                HowUrgent.DAYS,
                "Hon flyr från honom.",
                consent,
                consent.isGiven() ? LocalDate.now(SwedishTime.ZONE).minusDays(1) : null,
                consent.isGiven() ? List.of(ConsentParty.values()) : List.of(),
                List.of(children));
    }

    static OpenedChild child(OpenedChild.GuardiansAnswer answer) {
        var given = answer == OpenedChild.GuardiansAnswer.GUARDIANS;
        return new OpenedChild(
                bornIn(2018).written(),
                "Alva Ågren",
                ProtectedIdentity.NONE,
                answer,
                given ? LocalDate.now(SwedishTime.ZONE).minusDays(2) : null,
                given ? List.of(ConsentParty.values()) : List.of(),
                "Hon sover inte.");
    }

    /** As on the page: the task is shown before it is handed in. */
    void readsAndDoes(String officer, String subject, Record command) {
        var open = task(subject, command);
        as(officer, () -> worklist.open(open.id(), officer));
        does(officer, subject, command);
    }

    /** Completes the task about the subject as that person. */
    void does(String officer, String subject, Record command) {
        var open = task(subject, command);
        as(
                officer,
                () -> commit(() -> {
                    tasks.complete(open.id(), officer, command);
                    return open;
                }));
        runJobs();
    }

    private OpenTask task(String subject, Record command) {
        return tasks.of(subject).stream()
                .filter(one -> one.key().equals(command.getClass().getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such task: " + command.getClass()));
    }

    List<String> tasksAbout(String subject) {
        return tasks.of(subject).stream().map(task -> task.key()).toList();
    }

    /** Protection by a shelter, from the inquiry to the decision. */
    void grantsAShelter(CaseHead of) {
        var id = of.id().toString();
        does(
                "anna",
                id,
                new InvestigateProtection(
                        "Han söker dem.", List.of(ProtectiveMeasure.SHELTER), YesNo.YES, "Skyddat boende."));
        thePoliceSay(of, AssessmentKind.FULL);
        does(
                "maria",
                id,
                new DecideProtection(
                        DecideProtection.Answer.GRANT, List.of(ProtectiveMeasure.SHELTER), "Hotet är högt."));
    }

    /** What the police let the kommun know. */
    void thePoliceSay(CaseHead of, AssessmentKind kind) {
        commit(() -> {
            events.publishEvent(new AssessmentReleased(
                    Tenant.ofRegion("nord"),
                    of.id().toString(),
                    UUID.randomUUID().toString(),
                    kind,
                    null,
                    ThreatLevel.HIGH,
                    LocalDate.now(SwedishTime.ZONE).plusDays(14),
                    "Håll henne borta från länet.",
                    List.of()));
            return kind;
        });
        runJobs();
    }

    /** Runs the timers of that node, as if their time had come. */
    void timeComes(String node) {
        management.createJobQuery().timers().activityId(node).list().forEach(job -> management.executeJob(job.getId()));
        runJobs();
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

    <T> T commit(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    static <T> T as(String officer, Supplier<T> work) {
        var groups = Objects.requireNonNull(PEOPLE.get(officer)).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(officer, "", Arrays.copyOf(groups, groups.length)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
