package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;
import se.hemvist.jointplan.PlanGoal;
import se.hemvist.jointplan.PlanParty;
import se.hemvist.jointplan.PlanStep;
import se.hemvist.jointplan.PlannedGoal;
import se.hemvist.jointplan.PlannedStep;
import se.hemvist.jointplan.Progress;
import se.hemvist.jointplan.StepFollowed;
import se.hemvist.jointplan.StepState;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate USUAL = TODAY.plusDays(14);
    private static final PlannedStep CARE = new PlannedStep(PlanParty.REGION, "Stöd mot beroende", TODAY.plusDays(9));
    private static final PlannedStep SCHOOL = new PlannedStep(PlanParty.SCHOOL, "Ny studieplan", null);
    private static final PlannedGoal HOME = new PlannedGoal("Egen bostad");

    @Test
    void saysWhoDoesWhatByWhenAndForWhat() {
        assertThat(plan().text())
                .isEqualTo(
                        """
                        Regionen, senast den 11 mars 2026, inte klart: Stöd mot beroende
                        Mål, inte börjat: Egen bostad""");
    }

    @Test
    void isFollowedUpFirstOnTheUsualDayOrTheChosenOne() {
        assertThat(plan().firstFollowUp()).isEqualTo(USUAL);
        assertThat(read(List.of(CARE), List.of(HOME), TODAY.plusDays(3)).firstFollowUp())
                .isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void isRefusedWhenItSaysNothing() {
        refused(() -> read(List.of(), List.of(HOME), null), "minst en rad");
        refused(() -> read(List.of(CARE), List.of(), null), "minst ett mål");
    }

    @Test
    void isRefusedWithADayThatHasBeen() {
        var late = new PlannedStep(PlanParty.REGION, "Stöd", TODAY.minusDays(1));

        refused(() -> read(List.of(late), List.of(HOME), null), "slutdag som har varit");
        refused(() -> read(List.of(CARE), List.of(HOME), TODAY.minusDays(1)), "inte ha varit redan");
    }

    @Test
    @SuppressWarnings("NullAway") // the browser may leave out what the record demands
    void isRefusedWithARowThatIsHalfWritten() {
        refused(() -> new PlannedStep(PlanParty.REGION, null, null), "Fyll i raden eller ta bort den");
        refused(() -> new PlannedGoal(null), "Skriv det eller ta bort raden");
    }

    @Test
    void takesTheStatesInTheOrderOfItsRowsAndGrows() {
        var followed = plan().followedUp(following(List.of(StepState.DONE), List.of(SCHOOL)), TODAY);

        assertThat(followed.steps())
                .extracting(PlanStep::what, PlanStep::state)
                .containsExactly(tuple("Stöd mot beroende", StepState.DONE), tuple("Ny studieplan", StepState.WAITING));
        assertThat(followed.goals()).extracting(PlanGoal::progress).containsExactly(Progress.REACHED);
    }

    @Test
    void refusesWhatWasFilledInOnAnEarlierPlan() {
        refused(
                () -> plan().followedUp(following(List.of(StepState.DONE, StepState.DONE), List.of()), TODAY),
                "Planen har ändrats");
    }

    private static FollowUpPlan following(List<StepState> states, List<PlannedStep> more) {
        return new FollowUpPlan(
                states.stream().map(StepFollowed::new).toList(),
                List.of(new GoalFollowed(Progress.REACHED)),
                more,
                null,
                AfterFollowUp.FINISH,
                null,
                null);
    }

    private static Plan plan() {
        return read(List.of(CARE), List.of(HOME), null);
    }

    private static Plan read(List<PlannedStep> steps, List<PlannedGoal> goals, @Nullable LocalDate first) {
        return Plan.read(new MakePlan(steps, goals, first, null), TODAY, USUAL);
    }

    private static void refused(ThrowingCallable work, String words) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).withMessageContaining(words);
    }
}
