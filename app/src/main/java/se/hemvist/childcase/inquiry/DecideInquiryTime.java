package se.hemvist.childcase.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether there are special reasons to give the inquiry more time. */
record DecideInquiryTime(YesNo granted, @Nullable LocalDate until, @NotBlank @Size(max = 10_000) String reason) {

    @Override
    public String toString() {
        return "DecideInquiryTime[•••]";
    }
}
