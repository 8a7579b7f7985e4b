package se.hemvist.jointplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;

/**
 * What a plan says: who does what by when, and the goals. Sealed as a whole.
 *
 * @param consentOn the day on which the person, or for a child the guardians, agreed
 */
record PlanContent(LocalDate consentOn, List<PlanStep> steps, List<PlanGoal> goals) {

    PlanContent {
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
    }

    static PlanContent read(MakeJointPlan form, PlanKind kind, LocalDate today) {
        if (form.steps().isEmpty()) {
            throw new Refusal("steps", "Planen är tom. Lägg till minst en rad om vem som gör vad.");
        }
        if (form.goals().isEmpty()) {
            throw new Refusal("goals", "Skriv minst ett mål.");
        }
        if (form.consentOn().isAfter(today)) {
            throw new Refusal("consentOn", "Samtycket kan inte vara lämnat i framtiden. Kontrollera datumet.");
        }
        if (kind.needsThePolice() && form.steps().stream().noneMatch(step -> step.party() == PlanParty.POLICE)) {
            throw new Refusal("steps", "Polisen är alltid med i en social insatsgrupp. Skriv vad polisen gör.");
        }
        return new PlanContent(
                form.consentOn(),
                waiting("steps", form.steps(), today),
                form.goals().stream()
                        .map(each -> new PlanGoal(each.goal(), Progress.NOT_BEGUN))
                        .toList());
    }

    /** The answers come in the order of the plan's rows, since that is how they were shown. */
    PlanContent followedUp(FollowUpJointPlan form, LocalDate today) {
        if (form.steps().size() != steps.size() || form.goals().size() != goals.size()) {
            throw new Refusal("Planen har ändrats sedan du öppnade uppgiften. Ladda om sidan och fyll i den igen.");
        }
        var states = IntStream.range(0, steps.size())
                .mapToObj(row -> steps.get(row).now(form.steps().get(row).state()));
        var reached = IntStream.range(0, goals.size())
                .mapToObj(row -> goals.get(row).now(form.goals().get(row).progress()));
        return new PlanContent(
                consentOn,
                Stream.concat(states, waiting("newSteps", form.newSteps(), today).stream())
                        .toList(),
                reached.toList());
    }

    private static List<PlanStep> waiting(String field, List<PlannedStep> written, LocalDate today) {
        if (written.stream()
                .anyMatch(step -> step.until() != null && step.until().isBefore(today))) {
            throw new Refusal(field, "En rad i planen har en slutdag som har varit. Välj en dag i dag eller senare.");
        }
        return written.stream().map(PlannedStep::waiting).toList();
    }

    /** A line for each row and goal. */
    String text() {
        return Stream.of(
                        Stream.of("Samtycke lämnat: " + SwedishText.day(consentOn)),
                        steps.stream().map(PlanStep::text),
                        goals.stream().map(PlanGoal::text))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "PlanContent[•••]";
    }
}
