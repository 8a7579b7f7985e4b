package se.hemvist.report;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

/** The officer who takes over what somebody has told answers for it, grades it and says when it is reviewed. */
@Component
class GivenSource {

    private static final int LONGEST_REVIEW_YEARS = 2;

    private final Clock clock;

    GivenSource(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal by the field that is missing */
    Provenance of(
            Actor officer,
            Tenant region,
            @Nullable Reliability reliability,
            @Nullable Correctness correctness,
            @Nullable LocalDate reviewOn) {
        if (reliability == null) {
            throw new Refusal("reliability", "Välj hur tillförlitlig källan är.");
        }
        if (correctness == null) {
            throw new Refusal("correctness", "Välj hur riktig uppgiften är.");
        }
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        if (reviewOn == null || !reviewOn.isAfter(today) || reviewOn.isAfter(today.plusYears(LONGEST_REVIEW_YEARS))) {
            throw new Refusal("reviewOn", "Ange när uppgiften ska ses över: från i morgon till om två år.");
        }
        return new Provenance(new SourceGrade(reliability, correctness), officer.user(), region, reviewOn);
    }
}
