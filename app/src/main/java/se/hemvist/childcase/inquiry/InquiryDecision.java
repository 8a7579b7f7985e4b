package se.hemvist.childcase.inquiry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the decider may answer. */
enum InquiryDecision {
    NONE(ChildMeasure.NONE),
    OPEN_MEASURES(ChildMeasure.OPEN_MEASURES),
    PLACE_BY_CONSENT(ChildMeasure.PLACE_BY_CONSENT),
    APPLY_FOR_CARE(ChildMeasure.APPLY_FOR_CARE),
    MORE_INQUIRY(null);

    private final @Nullable ChildMeasure measure;

    InquiryDecision(@Nullable ChildMeasure measure) {
        this.measure = measure;
    }

    /** Empty when more is to be found out first. */
    Optional<ChildMeasure> measure() {
        return Optional.ofNullable(measure);
    }
}
