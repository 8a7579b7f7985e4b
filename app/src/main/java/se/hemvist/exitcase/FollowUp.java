package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;

/**
 * Uppföljning: how the plan stood that day.
 *
 * @param plan as text, since the plan itself goes on changing
 * @param nextOn the day of the next one; null after the last
 */
record FollowUp(String plan, @Nullable String note, @Nullable LocalDate nextOn, String officer, Instant at)
        implements Entry {

    static @Nullable LocalDate nextOn(FollowUpPlan form, LocalDate today) {
        if (form.next() == AfterFollowUp.FINISH) {
            return null;
        }
        var day = form.nextOn();
        if (day == null || !day.isAfter(today)) {
            throw new Refusal("nextOn", "Ange dagen för nästa uppföljning, i morgon eller senare.");
        }
        return day;
    }

    boolean isLast() {
        return nextOn == null;
    }

    String text() {
        var when = SwedishText.moment(at) + ".";
        return note == null || note.isBlank() ? when : when + " " + note;
    }

    @Override
    public String toString() {
        return "FollowUp[•••]";
    }
}
