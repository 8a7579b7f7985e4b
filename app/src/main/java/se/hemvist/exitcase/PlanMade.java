package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import se.hemvist.organisation.SwedishText;

/**
 * That the plan was made, and how it stood then.
 *
 * @param plan as text, since the plan itself goes on changing
 */
record PlanMade(String plan, LocalDate firstFollowUp, String officer, Instant at) implements Entry {

    /** To read or print. */
    String text() {
        return plan + "\n\nFörsta uppföljningen: " + SwedishText.day(firstFollowUp);
    }

    @Override
    public String toString() {
        return "PlanMade[•••]";
    }
}
