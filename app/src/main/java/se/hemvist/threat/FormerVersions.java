package se.hemvist.threat;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.threat.Course.Work;

/** Finds what was written before: by this assessment, else in the acute one. */
@Component
class FormerVersions {

    private final AssessmentRows rows;
    private final Clock clock;

    FormerVersions(AssessmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The last version; before there is a full one, an acute one about the same person says more than the risk analysis. */
    FormerVersion of(ThreatAssessment assessment) {
        var own = assessment.last();
        var last = own.filter(FormerVersion::isFull)
                .or(() -> rows.underWay(Work.ACUTE, assessment.region(), assessment.joint()).stream()
                        .flatMap(acute -> acute.last().stream())
                        .reduce((earlier, later) -> later))
                .or(() -> own);
        return new FormerVersion(last.orElse(null), LocalDate.now(clock.withZone(SwedishTime.ZONE)));
    }
}
