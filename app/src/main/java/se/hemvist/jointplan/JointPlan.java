package se.hemvist.jointplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;

/**
 * A plan of several authorities in a case.
 *
 * @param content none until it is made
 * @param nextOn the day of the next follow-up
 * @param outcome none while it goes on, and none of one that was withdrawn
 * @param version of the row, so that two who change it at once do not undo each other
 */
record JointPlan(
        UUID id,
        UUID caseId,
        String caseNumber,
        Tenant tenant,
        PlanKind kind,
        Instant begun,
        @Nullable PlanContent content,
        @Nullable LocalDate nextOn,
        @Nullable PlanOutcome outcome,
        @Nullable Instant ended,
        int version) {

    boolean isOver() {
        return ended != null;
    }

    /** What the plan says now; asked only once it is made. */
    PlanContent made() {
        if (content == null) {
            throw new IllegalStateException("The plan is not made yet");
        }
        return content;
    }

    JointPlan written(PlanContent said, LocalDate next) {
        mustGoOn();
        return with(said, next, null, null);
    }

    JointPlan closed(PlanContent said, PlanOutcome how, Instant at) {
        mustGoOn();
        return with(said, null, how, at);
    }

    JointPlan withdrawn(Instant at) {
        mustGoOn();
        return with(content, null, null, at);
    }

    /** The case that it belongs to is closed; nobody has followed it up. */
    JointPlan brokenOff(Instant at) {
        mustGoOn();
        return with(content, null, PlanOutcome.BROKEN_OFF, at);
    }

    /** Where it stands, in a few words. */
    String state() {
        if (outcome != null) {
            return outcome.title();
        }
        if (isOver()) {
            return "Återtagen";
        }
        return content == null ? "Inte gjord än" : "Pågår";
    }

    private void mustGoOn() {
        if (isOver()) {
            throw new Refusal("Planen är redan avslutad. Gör en ny om den behövs.");
        }
    }

    private JointPlan with(
            @Nullable PlanContent said, @Nullable LocalDate next, @Nullable PlanOutcome how, @Nullable Instant at) {
        return new JointPlan(id, caseId, caseNumber, tenant, kind, begun, said, next, how, at, version);
    }

    @Override
    public String toString() {
        return "JointPlan[" + id + "]";
    }
}
