package se.hemvist.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Identities;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;
import se.hemvist.network.Area;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactProposals;
import se.hemvist.network.FactRegister;
import se.hemvist.network.KeptFacts;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.QuestionedFacts;
import se.hemvist.network.RegisterPersons;
import se.hemvist.network.RegisteredFact;
import se.hemvist.network.SourceGrade;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.register.ReviewFact.Answer;

/** A fact whose day of review has come is a task of the unit that answers for it. */
@InTheRegister
class FactReviewTest {

    private static final Map<String, List<String>> OFFICERS = Map.of(
            "eva", List.of("polis-nord.assessor"),
            "peter", List.of("polis-nord.reviewer", "polis-nord.assessor"),
            "nils", List.of("polis-syd.assessor"),
            "ulla", List.of("polis-nord.on-call"),
            "sara", List.of("nationell.coordinator"));

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    FactReviews reviews;

    @Autowired
    ReviewFactForm form;

    @Autowired
    ExclusionAreas areas;

    @Autowired
    RegisterPersons persons;

    @Autowired
    FactRegister register;

    @Autowired
    KeptFacts kept;

    @Autowired
    FactProposals proposals;

    @Autowired
    QuestionedFacts questioned;

    @Autowired
    Officers officers;

    @Autowired
    Identities identities;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsDue() {
        for (var table : List.of("fact_proposal", "questioned_fact", "exclusion_area", "fact_review")) {
            jdbc.sql("delete from " + table).update();
        }
        OFFICERS.forEach((user, groups) -> {
            identities.synchronise(user, user, Set.copyOf(groups));
            officers.register(actor(user), null);
        });
    }

    @Test
    void asksTheUnitOnceWhenTheDayHasComeAndNotBefore() {
        fact(today.plusDays(1));
        asked();
        assertThat(jdbc.sql("select count(*) from fact_review")
                        .query(Integer.class)
                        .single())
                .isZero();

        fact(today);
        asked();
        asked();

        var task = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(review())
                .singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("ReviewFact");
        assertThat(task.getTenantId()).isEqualTo("polis-nord");
        assertThat(task.getDueDate().toInstant().atZone(SwedishTime.ZONE).toLocalDate())
                .isEqualTo(today.plusDays(7));
        assertThat(engineTasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("polis-nord.assessor");
    }

    @Test
    void isDoneWhenSomebodySaysThatTheFactHolds() {
        var fact = fact(today);
        asked();
        var shown = as("eva", () -> form.shown(review()));
        assertThat(shown.what()).contains("Malmö kommun");
        assertThat(shown.said()).contains("Ses över senast").contains("Namn eva");

        does("eva", new ReviewFact(Answer.STILL_HOLDS, today.plusMonths(6), null));

        assertThat(tasksAbout()).isEmpty();
        assertThat(found(fact).source().reviewOn()).isEqualTo(today.plusMonths(6));
        asked();
        assertThat(tasksAbout()).isEmpty();
    }

    @Test
    void refusesADayThatHasBeenOrIsTooFarAheadAndAClosingWithoutAReason() {
        fact(today);
        asked();

        for (var wrong : List.of(
                new ReviewFact(Answer.STILL_HOLDS, null, null),
                new ReviewFact(Answer.STILL_HOLDS, today, null),
                new ReviewFact(Answer.STILL_HOLDS, today.plusYears(3), null),
                new ReviewFact(Answer.NO_LONGER, null, " "))) {
            assertThatThrownBy(() -> does("eva", wrong)).isInstanceOf(Refusal.class);
        }

        assertThat(tasksAbout()).containsExactly("ReviewFact");
    }

    @Test
    void takesASecondOfficerToCloseItAndAsksAgainWhenThatOneDoesNotAgree() {
        var fact = fact(today);
        asked();
        does("eva", new ReviewFact(Answer.NO_LONGER, null, "Personen har flyttat."));
        assertThat(found(fact).isOpen()).isTrue();
        asked();
        assertThat(tasksAbout()).isEmpty();

        proposals.refuse(waiting(), "Den gäller.", actor("peter"));
        asked();

        assertThat(jdbc.sql("select count(*) from fact_review where open_key is not null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void isTakenBackWhenTheFactIsReviewedOrClosedInTheRegister() {
        var reviewed = fact(today);
        asked();
        kept.stillHolds(FactKind.AREA, reviewed, 1, today.plusMonths(3), actor("eva"));
        runJobs();
        assertThat(tasksAbout()).isEmpty();

        jdbc.sql("delete from fact_review").update();
        var closed = fact(today);
        asked();
        kept.close(FactKind.AREA, closed, 1, "Personen har flyttat.", actor("eva"));
        assertThat(tasksAbout()).containsExactly("ReviewFact");
        proposals.confirm(waiting(), actor("peter"));
        runJobs();

        assertThat(tasksAbout()).isEmpty();
    }

    @Test
    void asksNobodyWhenItWasReviewedBeforeTheTaskCameToBe() {
        var fact = fact(today);
        reviews.ask();
        kept.stillHolds(FactKind.AREA, fact, 1, today.plusMonths(3), actor("eva"));

        runJobs();

        assertThat(tasksAbout()).isEmpty();
    }

    @Test
    void saysWhatTheCoordinationAsks() {
        var fact = fact(today.plusYears(1));
        transaction.executeWithoutResult(status -> questioned.question(FactKind.AREA, fact, "Är det rätt person?"));
        asked();

        assertThat(as("eva", () -> form.shown(review())).question()).isEqualTo("Är det rätt person?");
    }

    @Test
    void isNobodyElsesTask() {
        fact(today);
        asked();

        for (var other : List.of("nils", "ulla", "sara")) {
            assertThatThrownBy(() -> does(other, new ReviewFact(Answer.STILL_HOLDS, today.plusMonths(6), null)))
                    .as(other)
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(tasksAbout()).containsExactly("ReviewFact");
    }

    private String fact(LocalDate reviewOn) {
        var person = persons.of(new IdentityNumber("198505052384")).joint();
        var source = new Provenance(SourceGrade.of("B2"), "eva", Tenant.ofRegion("nord"), reviewOn);
        return areas.record(person, new Area.WholeMunicipality("1280"), Period.ALWAYS, source);
    }

    private void asked() {
        reviews.ask();
        runJobs();
    }

    private String review() {
        return jdbc.sql("select id from fact_review where open_key is not null")
                .query(String.class)
                .single();
    }

    private String waiting() {
        return jdbc.sql("select id from fact_proposal where open_key is not null")
                .query(String.class)
                .single();
    }

    private List<String> tasksAbout() {
        return jdbc.sql("select id from fact_review").query(String.class).list().stream()
                .flatMap(id -> tasks.of(id).stream())
                .map(OpenTask::key)
                .toList();
    }

    private void does(String user, ReviewFact command) {
        var task = tasks.of(review()).get(0);
        as(user, () -> {
            transaction.executeWithoutResult(status -> tasks.complete(task.id(), user, command));
            return task;
        });
        runJobs();
    }

    private RegisteredFact found(String id) {
        return as("eva", () -> register.read(FactKind.AREA, id).orElseThrow());
    }

    private void runJobs() {
        for (var jobs = due(); !jobs.isEmpty(); jobs = due()) {
            jobs.forEach(management::executeJob);
        }
    }

    private List<String> due() {
        return management.createJobQuery().executable().messages().processDefinitionKey("fact-review").list().stream()
                .map(job -> job.getId())
                .toList();
    }

    private static <T> T as(String user, Supplier<T> work) {
        var groups = Objects.requireNonNull(OFFICERS.get(user)).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", groups));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Actor actor(String name) {
        return new Actor(
                name,
                "Namn " + name,
                Objects.requireNonNull(OFFICERS.get(name)).stream()
                        .map(UnitGroup::parse)
                        .collect(Collectors.toSet()));
    }
}
