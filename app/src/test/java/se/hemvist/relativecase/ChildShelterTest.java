package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.ReportedHappening;

/** A child in skyddat boende whose father threatens (lag 2024:79): the decision, the court, the clocks, and one that is missed. */
@AmongRelatives
class ChildShelterTest {

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    RelativeWorld world;

    @Autowired
    Shelters shelters;

    @Autowired
    CaseDeadlines clocks;

    @Autowired
    Cases cases;

    @Autowired
    RelativeKind kind;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void sundsvallIsAtWork() {
        world.peopleAreKnown();
    }

    @Test
    void isTheBoardsToDecide() {
        var of = child();
        var decided = decided(DecideShelter.Answer.IMMEDIATE, today);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does("maria", of.id().toString(), decided));
        assertThatExceptionOfType(Refusal.class)
                .as("a ground that is none for telling the police")
                .isThrownBy(() -> world.does(
                        "lena",
                        of.id().toString(),
                        new DecideShelter(DecideShelter.Answer.APPLY, today, "HOME_CARE", "Pappan hotar mamman.")));
        world.does("lena", of.id().toString(), decided);

        assertThat(world.tasksAbout(of.id().toString())).contains("InvestigateProtection");
        assertThat(jdbc.sql("select legal_basis from disclosure where case_number = ?")
                        .param(of.number())
                        .query(String.class)
                        .list())
                .as("the police assess the child without anybody's consent, on the ground that the board has chosen")
                .containsExactly("POLICE_ASSISTANCE");
    }

    @Test
    void letsEachClockRunFromItsOwnMoment() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today.minusDays(5)));
        var shelter = shelter(of);
        assertThat(running(of)).containsExactly("SHELTER_SUBMISSION");

        world.does("anna", shelter, new SubmitShelterDecision(today.minusDays(4)));
        assertThat(running(of)).isEmpty();
        world.does("anna", shelter, new ConfirmShelterReceipt(today.minusDays(3)));
        world.does("anna", shelter, new BeginShelter(today.minusDays(4)));
        assertThat(running(of))
                .containsExactlyInAnyOrder("SHELTER_EXAMINATION", "SHELTER_APPLICATION", "SHELTER_CONSIDERATION");
        world.does(
                "anna",
                shelter,
                new RecordShelterExamination(RecordShelterExamination.Result.UPHELD, today.minusDays(2)));
        world.does("anna", shelter, new ApplyForShelter(today.minusDays(1), today));
        assertThat(running(of)).containsExactlyInAnyOrder("SHELTER_RULING", "SHELTER_CONSIDERATION");
        world.does("anna", shelter, new RecordShelterRuling(RecordShelterRuling.Result.GRANTED, today, null));

        assertThat(running(of)).containsExactly("SHELTER_CONSIDERATION");
        world.does(
                "anna",
                shelter,
                new ConsiderShelter(today, "Vill vara hos mamma.", ConsiderShelter.Result.ENDS, "Pappan är dömd."));
        assertThat(running(of)).isEmpty();
        assertThat(world.tasksAbout(shelter)).isEmpty();
    }

    @Test
    void mustHaveBegunFourWeeksAfterTheFinalRulingWhenTheCourtCameFirst() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.APPLY, today.minusDays(9)));
        var shelter = shelter(of);
        assertThat(running(of)).as("nothing to submit").isEmpty();

        world.does("anna", shelter, new ApplyForShelter(today.minusDays(9), today.minusDays(8)));
        world.does(
                "anna",
                shelter,
                new RecordShelterRuling(RecordShelterRuling.Result.GRANTED, today.minusDays(2), today));

        assertThat(running(of)).containsExactly("SHELTER_BEGUN");
        assertThat(world.tasksAbout(shelter)).containsExactly("StartGrantedShelter");
        world.does("anna", shelter, new StartGrantedShelter(today));
        assertThat(running(of)).containsExactly("SHELTER_CONSIDERATION");
    }

    @Test
    void hasLapsedWhenItWasNotSubmittedInTime() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today.minusDays(30)));
        var shelter = shelter(of);

        world.timeComes("DeadlineEnded");

        assertThat(world.tasksAbout(shelter)).containsExactly("ReconsiderShelter");
        assertThat(kind.happenings(cases.get(of.id().toString())))
                .extracting(Happening::what)
                .anyMatch(what -> what.contains("en frist är försutten"));
        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.LAPSED);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> world.does("anna", shelter, anew(today)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> world.does("maria", shelter, anew(null)));
        world.does("maria", shelter, anew(today));

        assertThat(running(of)).as("a new decision has a clock of its own").containsExactly("SHELTER_SUBMISSION");
        assertThat(shelters.openOf(of)).isPresent();
    }

    @Test
    void endsWithTheCase() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today));
        var shelter = shelter(of);

        RelativeWorld.as(
                "anna",
                () -> world.commit(() -> {
                    kind.report(
                            cases.get(of.id().toString()),
                            new ReportedHappening("MOVED", today, ""),
                            RelativeWorld.actor("anna"));
                    return of;
                }));
        world.runJobs();

        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(running(of)).isEmpty();
        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.ENDED_WITH_CASE);
    }

    private CaseHead child() {
        return world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(2018), ConsentBasis.GUARDIAN_THREATENS));
    }

    private String shelter(CaseHead of) {
        return shelters.openOf(of).orElseThrow().id().toString();
    }

    private List<String> running(CaseHead of) {
        return clocks.of(of.id().toString()).stream()
                .filter(CaseDeadline::isRunning)
                .map(CaseDeadline::code)
                .toList();
    }

    private static DecideShelter decided(DecideShelter.Answer answer, LocalDate on) {
        return new DecideShelter(answer, on, "POLICE_ASSISTANCE", "Pappan hotar mamman.");
    }

    private static ReconsiderShelter anew(@Nullable LocalDate on) {
        return new ReconsiderShelter(ReconsiderShelter.Answer.NEW_DECISION, on, "Nytt beslut av ordföranden.");
    }
}
