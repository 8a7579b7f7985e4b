package se.hemvist.childcase.sis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What SiS has answered.
 *
 * @param position in the queue, counted from one
 * @param expectedOn when SiS thinks that there is a place
 * @param home the id of the assigned one
 * @param placeFrom the first day of the assigned place
 */
record NoteSisAnswer(
        SisReply answer,
        LocalDate answeredOn,
        @Nullable @Min(1) @Max(999) Integer position,
        @Nullable LocalDate expectedOn,
        @Nullable String home,
        @Nullable LocalDate placeFrom,
        @Nullable @Size(max = 10_000) String note) {

    @Override
    public String toString() {
        return "NoteSisAnswer[•••]";
    }
}
