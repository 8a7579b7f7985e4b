package se.hemvist.threat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;

/** Who the work on an assessment is offered to, and by when it is to be done. */
@Component
class AssessmentDues {

    private final AssessmentRows rows;
    private final Deadlines deadlines;

    AssessmentDues(AssessmentRows rows, Deadlines deadlines) {
        this.rows = rows;
        this.deadlines = deadlines;
    }

    List<String> groups(String id, Role... roles) {
        var region = rows.find(id).region();
        return Stream.of(roles).map(role -> new UnitGroup(region, role).id()).toList();
    }

    Date after(String deadline, Instant start) {
        return Date.from(deadline(deadline, start));
    }

    /**
     * What a colleague did not agree with is assessed again as fast as it was to be reviewed; so is somebody whom the
     * initial analysis found in great danger, for that was reviewed by nobody.
     */
    Date assessment(ThreatAssessment assessment) {
        var course = assessment.course();
        var last = assessment.last().orElse(null);
        if (last != null && last.review() != null && !last.review().agreed()) {
            return after("ASSESSMENT_REVIEW", last.review().at());
        }
        if (course.anewAt() != null) {
            return after("ASSESSMENT_ANEW", course.anewAt());
        }
        var asked = deadline("ASSESSMENT_FIRST", assessment.request().at());
        if (last != null && last.said().level() == ThreatLevel.HIGH) {
            var reviewed = deadline("ASSESSMENT_REVIEW", last.assessedAt());
            return Date.from(reviewed.isBefore(asked) ? reviewed : asked);
        }
        return Date.from(asked);
    }

    /** The first moment after the last day. */
    static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant());
    }

    /** Some days before the last one. */
    Date nearEndOf(LocalDate day) {
        int before = deadlines.on(day).rule("ASSESSMENT_RENEWAL").amount();
        return Date.from(day.minusDays(before).atStartOfDay(SwedishTime.ZONE).toInstant());
    }

    private Instant deadline(String deadline, Instant start) {
        var day = LocalDate.ofInstant(start, SwedishTime.ZONE);
        return deadlines.on(day).after(deadline, start);
    }
}
