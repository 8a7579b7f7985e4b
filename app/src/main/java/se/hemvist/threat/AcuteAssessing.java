package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Actor;
import se.hemvist.threat.Course.Work;

/** Records an acute assessment, and asks for a new full one where the region has one under way about the person. */
@Component
class AcuteAssessing {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final ShortJudgements judgements;
    private final Assessing assessing;
    private final Processes processes;
    private final Clock clock;

    AcuteAssessing(
            AssessmentRows rows,
            CourseRows courses,
            ShortJudgements judgements,
            Assessing assessing,
            Processes processes,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.judgements = judgements;
        this.assessing = assessing;
        this.processes = processes;
        this.clock = clock;
    }

    @Transactional
    void assess(String id, AcuteThreat threat, Actor assessor) {
        var assessment = rows.find(id);
        assessing.assessAcutely(id, judgements.acute(assessment.joint(), threat), assessor);
        askForFullOne(assessment);
    }

    /** What holds for hours must not be the last word on somebody whose case lives on. */
    void askForFullOne(ThreatAssessment acute) {
        for (var full : rows.underWay(Work.CASE, acute.region(), acute.joint())) {
            rows.lock(full.id());
            courses.askAnew(full.id(), Instant.now(clock));
            processes.tell(full.id(), "event-reported");
        }
    }
}
