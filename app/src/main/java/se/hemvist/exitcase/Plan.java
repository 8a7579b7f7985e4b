package se.hemvist.exitcase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hemvist.engine.Refusal;
import se.hemvist.jointplan.PlanGoal;
import se.hemvist.jointplan.PlanStep;
import se.hemvist.jointplan.PlannedStep;
import se.hemvist.jointplan.Progress;

/** Plan med andra myndigheter: who does what by when, and the goals. Sealed as a whole. */
record Plan(List<PlanStep> steps, List<PlanGoal> goals, LocalDate firstFollowUp) {

    Plan {
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
    }

    /** @param usual the day of the first follow-up when none is chosen */
    static Plan read(MakePlan form, LocalDate today, LocalDate usual) {
        if (form.steps().isEmpty()) {
            throw new Refusal("steps", "Planen är tom. Lägg till minst en rad om vem som gör vad.");
        }
        if (form.goals().isEmpty()) {
            throw new Refusal("goals", "Skriv minst ett mål.");
        }
        var first = form.firstFollowUp() == null ? usual : form.firstFollowUp();
        if (first.isBefore(today)) {
            throw new Refusal("firstFollowUp", "Den första uppföljningen kan inte ha varit redan. Välj en ny dag.");
        }
        return new Plan(
                waiting("steps", form.steps(), today),
                form.goals().stream()
                        .map(each -> new PlanGoal(each.goal(), Progress.NOT_BEGUN))
                        .toList(),
                first);
    }

    private static List<PlanStep> waiting(String field, List<PlannedStep> written, LocalDate today) {
        if (written.stream()
                .anyMatch(step -> step.until() != null && step.until().isBefore(today))) {
            throw new Refusal(field, "En rad i planen har en slutdag som har varit. Välj en dag i dag eller senare.");
        }
        return written.stream().map(PlannedStep::waiting).toList();
    }

    /** The states come in the order of the plan's rows, since that is how they were shown. */
    Plan followedUp(FollowUpPlan form, LocalDate today) {
        if (form.steps().size() != steps.size() || form.goals().size() != goals.size()) {
            throw new Refusal("Planen har ändrats sedan du öppnade uppgiften. Ladda om sidan och fyll i den igen.");
        }
        var states = IntStream.range(0, steps.size())
                .mapToObj(row -> steps.get(row).now(form.steps().get(row).state()));
        var reached = IntStream.range(0, goals.size())
                .mapToObj(row -> goals.get(row).now(form.goals().get(row).progress()));
        return new Plan(
                Stream.concat(states, waiting("newSteps", form.newSteps(), today).stream())
                        .toList(),
                reached.toList(),
                firstFollowUp);
    }

    /** A line for each row and goal. */
    String text() {
        return Stream.concat(steps.stream().map(PlanStep::text), goals.stream().map(PlanGoal::text))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "Plan[•••]";
    }
}
