package se.hemvist.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;

/** Bekräfta samordningens par; the grade and the day of review with a yes, and only then. */
record ConfirmPair(
        Answer answer,
        @Nullable Reliability reliability,
        @Nullable Correctness correctness,
        @Nullable LocalDate reviewOn) {

    enum Answer {
        CONFIRM,
        LET_LAPSE
    }
}
