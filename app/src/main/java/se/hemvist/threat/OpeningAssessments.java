package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.hemvist.network.Networks;

/** Opens an assessment for a full form, of an adult or a child; from then on its events have been seen. */
@Component
class OpeningAssessments {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final FormerVersions former;
    private final AssessedPerson assessed;
    private final Validity validity;
    private final Municipalities municipalities;
    private final Networks networks;
    private final Clock clock;

    OpeningAssessments(
            AssessmentRows rows,
            CourseRows courses,
            FormerVersions former,
            AssessedPerson assessed,
            Validity validity,
            Municipalities municipalities,
            Networks networks,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.former = former;
        this.assessed = assessed;
        this.validity = validity;
        this.municipalities = municipalities;
        this.networks = networks;
        this.clock = clock;
    }

    OpenedAssessment open(String id) {
        var assessment = rows.find(id);
        courses.seen(id, Instant.now(clock));
        return new OpenedAssessment(
                assessment,
                assessed.of(assessment),
                assessed.commentOn(assessment),
                assessed.eventsOf(assessment),
                networks.list(),
                municipalities.options(),
                validity.suggested(),
                former.of(assessment));
    }
}
