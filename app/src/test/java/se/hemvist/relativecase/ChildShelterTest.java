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
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.Placements;
import se.hemvist.threat.AssessmentKind;
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
    Placements placements;

    @Autowired
    RelativeConsents consents;

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
        world.does("anna", shelter, applied(today.minusDays(1)));
        world.does("anna", shelter, new ConfirmShelterApplication(today));
        assertThat(running(of)).containsExactlyInAnyOrder("SHELTER_RULING", "SHELTER_CONSIDERATION");
        world.does("anna", shelter, new RecordShelterRuling(RecordShelterRuling.Result.GRANTED, today));

        assertThat(running(of)).containsExactly("SHELTER_CONSIDERATION");
        world.does(
                "anna",
                shelter,
                new ConsiderShelter(today, "Vill vara hos mamma.", ConsiderShelter.Result.ENDS, "Pappan är dömd."));
        assertThat(running(of)).isEmpty();
        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(kind.documents(cases.get(of.id().toString())))
                .as("what the child says is read and not only kept")
                .anyMatch(text -> text.text().contains("Vill vara hos mamma.")
                        && text.text().contains("Pappan är dömd."));
    }

    @Test
    void mustHaveBegunFourWeeksAfterTheFinalRulingWhenTheCourtCameFirst() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.APPLY, today.minusDays(9)));
        var shelter = shelter(of);
        assertThat(running(of)).as("nothing to submit").isEmpty();

        world.does("anna", shelter, applied(today.minusDays(9)));
        world.does("anna", shelter, new ConfirmShelterApplication(today.minusDays(8)));
        world.does("anna", shelter, new RecordShelterRuling(RecordShelterRuling.Result.GRANTED, today.minusDays(2)));
        assertThat(running(of)).as("not before it is final").isEmpty();
        assertThat(world.tasksAbout(shelter)).containsExactlyInAnyOrder("StartGrantedShelter", "NoteShelterFinal");
        world.does("anna", shelter, new NoteShelterFinal(YesNo.YES, today));

        assertThat(running(of)).containsExactly("SHELTER_BEGUN");
        world.does("anna", shelter, new StartGrantedShelter(today));
        assertThat(running(of)).containsExactly("SHELTER_CONSIDERATION");
    }

    @Test
    void hasLapsedWhenItWasNotSubmittedInTime() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today.minusDays(30)));
        var shelter = shelter(of);

        world.timeComes("DeadlineEnded");

        assertThat(shelters.get(shelter).isOpen()).as("it is asked first").isTrue();
        world.does("anna", shelter, new SettleMissedShelter(YesNo.NO, null, "Ingen har skickat det."));
        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(world.tasksAbout(of.id().toString())).contains("ReconsiderShelter");
        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.LAPSED);
        assertThat(shelters.course(of.id().toString()))
                .filteredOn(note -> note.step() == ShelterStep.LAPSED)
                .extracting(ShelterNote::on)
                .as("the day that the time was out, and not the day of the answer")
                .allMatch(on -> on.isBefore(today))
                .hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.does("anna", of.id().toString(), anew()));
        world.does("maria", of.id().toString(), anew());
        assertThat(shelters.openOf(of))
                .as("the chief asks for a new decision and does not make it")
                .isEmpty();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today));

        assertThat(running(of)).as("a new decision has a clock of its own").containsExactly("SHELTER_SUBMISSION");
        assertThat(shelters.openOf(of)).isPresent();
        assertThat(kind.documents(cases.get(of.id().toString())))
                .anyMatch(text -> text.text().contains("Ordföranden är vidtalad."));
    }

    @Test
    void holdsWhenItWasSubmittedInTimeAndIsNotedLate() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today.minusDays(30)));
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");

        for (var day : new LocalDate[] {null, today}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> world.does("anna", shelter, new SettleMissedShelter(YesNo.YES, day, "Faxat.")));
        }
        world.does("anna", shelter, new SettleMissedShelter(YesNo.YES, today.minusDays(26), "Faxat."));

        assertThat(shelters.get(shelter).isOpen()).isTrue();
        world.does("anna", shelter, new SubmitShelterDecision(today.minusDays(26)));
        assertThat(world.tasksAbout(shelter)).contains("ConfirmShelterReceipt");
        assertThat(world.tasksAbout(of.id().toString())).doesNotContain("ReconsiderShelter");
    }

    @Test
    void isNotPlacedBeforeTheCourtHasRuled() {
        var of = protectedBy(DecideShelter.Answer.APPLY);
        var shelter = shelter(of);
        assertThat(placements(of)).isZero();

        world.does("anna", shelter, applied(today));
        world.does("anna", shelter, new ConfirmShelterApplication(today));
        assertThat(placements(of)).isZero();
        world.does("anna", shelter, new RecordShelterRuling(RecordShelterRuling.Result.GRANTED, today));

        assertThat(placements(of)).isOne();
    }

    @Test
    void isPlacedAtOnceByAnImmediateDecisionUntilTheCourtLiftsIt() {
        var of = protectedBy(DecideShelter.Answer.IMMEDIATE);
        var shelter = shelter(of);
        assertThat(placements(of)).isOne();

        world.does("anna", shelter, new SubmitShelterDecision(today));
        world.does("anna", shelter, new ConfirmShelterReceipt(today));
        world.does("anna", shelter, new RecordShelterExamination(RecordShelterExamination.Result.LIFTED, today));

        assertThat(placements(of)).as("nobody looks for a home any longer").isZero();
        assertThat(world.tasksAbout(of.id().toString())).contains("ReconsiderShelter");
        assertThatExceptionOfType(Refusal.class)
                .as("a consent has a day")
                .isThrownBy(() -> world.does("maria", of.id().toString(), consented(null)));
        world.does("maria", of.id().toString(), consented(today));
        assertThat(consents.versionIn(of.number())).hasValue(2);
        assertThat(placements(of)).as("by the consent").isOne();
    }

    @Test
    void isOverWhenAHigherCourtChangesTheRuling() {
        var of = protectedBy(DecideShelter.Answer.APPLY);
        var shelter = shelter(of);
        world.does("anna", shelter, applied(today));
        world.does("anna", shelter, new ConfirmShelterApplication(today));
        world.does("anna", shelter, new RecordShelterRuling(RecordShelterRuling.Result.GRANTED, today));

        world.does("anna", shelter, new NoteShelterFinal(YesNo.NO, today));

        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(placements(of)).isZero();
        assertThat(world.tasksAbout(of.id().toString())).contains("ReconsiderShelter");
    }

    @Test
    void isReconsideredWhenTheCourtRefuses() {
        var of = protectedBy(DecideShelter.Answer.APPLY);
        var shelter = shelter(of);
        world.does("anna", shelter, applied(today));
        world.does("anna", shelter, new ConfirmShelterApplication(today));
        world.does("anna", shelter, new RecordShelterRuling(RecordShelterRuling.Result.REFUSED, today));

        assertThat(world.tasksAbout(of.id().toString())).contains("ReconsiderShelter");
        ends(of);
        assertThat(world.tasksAbout(of.id().toString()))
                .as("nothing is left to decide in a case that is over")
                .doesNotContain("ReconsiderShelter");
    }

    @Test
    void endsWithTheCase() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today));
        var shelter = shelter(of);

        ends(of);

        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(running(of)).isEmpty();
        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.ENDED_WITH_CASE);
    }

    @Test
    void goesOnWithTheBoardWhenAGuardianTakesTheirConsentBack() {
        var of = world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(2018), ConsentBasis.GUARDIANS));
        granted(of);
        assertThat(placements(of)).isOne();
        assertThat(kind.events(of)).extracting(Option::value).doesNotContain("CONSENT_WITHDRAWN");

        happens(of, "GUARDIAN_THREATENS");

        var id = of.id().toString();
        assertThat(cases.get(id).isOpen()).isTrue();
        assertThat(consents.of(of.id()).basis()).isEqualTo(ConsentBasis.GUARDIAN_THREATENS);
        assertThat(consents.versionIn(of.number()))
                .as("nothing more is told by it")
                .isEmpty();
        assertThat(placements(of)).isZero();
        assertThat(world.tasksAbout(id)).contains("DecideShelter").doesNotContain("ReconsiderShelter");
        world.does("lena", id, decided(DecideShelter.Answer.IMMEDIATE, today));
        assertThat(running(of)).containsExactly("SHELTER_SUBMISSION");
        assertThat(placements(of)).isOne();
    }

    private void ends(CaseHead of) {
        happens(of, "MOVED");
    }

    private void happens(CaseHead of, String what) {
        RelativeWorld.as(
                "anna",
                () -> world.commit(() -> {
                    kind.report(
                            cases.get(of.id().toString()),
                            new ReportedHappening(what, today, ""),
                            RelativeWorld.actor("anna"));
                    return of;
                }));
        world.runJobs();
    }

    /** Investigated, assessed and granted protection with a placement. */
    private CaseHead protectedBy(DecideShelter.Answer answer) {
        var of = child();
        world.does("lena", of.id().toString(), decided(answer, today));
        granted(of);
        return of;
    }

    private void granted(CaseHead of) {
        var id = of.id().toString();
        world.does(
                "anna",
                id,
                new InvestigateProtection("Pappan letar.", List.of(ProtectiveMeasure.ADVICE), YesNo.YES, "Brådskar."));
        world.thePoliceSay(of, AssessmentKind.FULL);
        world.does(
                "maria",
                id,
                new DecideProtection(
                        DecideProtection.Answer.GRANT, List.of(ProtectiveMeasure.ADVICE), "Hotet är högt."));
    }

    /** That somebody looks for a home in. */
    private long placements(CaseHead of) {
        return placements.openOf(of.id().toString()).stream().count();
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

    private static ApplyForShelter applied(LocalDate on) {
        return new ApplyForShelter(ApplyForShelter.Outcome.APPLIED, on, null, null);
    }

    private static ReconsiderShelter anew() {
        return new ReconsiderShelter(ReconsiderShelter.Answer.NEW_DECISION, null, "Ordföranden är vidtalad.");
    }

    private static ReconsiderShelter consented(@Nullable LocalDate on) {
        return new ReconsiderShelter(ReconsiderShelter.Answer.CONSENT, on, "Båda har skrivit under.");
    }
}
