package se.hemvist.relativecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** What Skatteverket answered and when. */
record RecordProtectionAnswer(
        Answer answer, LocalDate answeredOn, @Nullable LocalDate validUntil, @Nullable YesNo again) {

    @Override
    public String toString() {
        return "RecordProtectionAnswer[•••]";
    }

    /** Granted or not. */
    enum Answer {
        GRANTED,
        REFUSED
    }
}
