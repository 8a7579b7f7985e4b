package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.Course.Choice;

/** Följ upp akut bedömning. */
@Component
class FollowUpAcuteForm implements TaskForm<FollowUpAcuteShown, FollowUpAcute> {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final Identifying identifying;
    private final AssessedPerson assessed;
    private final CurrentActor current;
    private final Clock clock;

    FollowUpAcuteForm(
            AssessmentRows rows,
            CourseRows courses,
            Identifying identifying,
            AssessedPerson assessed,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.identifying = identifying;
        this.assessed = assessed;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FollowUpAcuteShown shown(String subject) {
        var assessment = rows.find(subject);
        var person = assessed.of(assessment);
        var said = assessment.current().said();
        return new FollowUpAcuteShown(
                assessment.caseNumber(),
                person.name(),
                person.identity(),
                said.level().title(),
                SwedishText.day(said.validUntil()),
                said.grounds());
    }

    @Override
    @Transactional
    public void submit(String subject, FollowUpAcute command) {
        var assessment = rows.lock(subject);
        WhoMay.followUp(assessment, current.actor());
        if (command.identityNumber() != null) {
            identifying.identify(assessment, command.identityNumber(), command.name(), current.actor());
        }
        boolean lapses = command.next() == FollowUpAcute.Next.LAPSE;
        courses.chose(subject, lapses ? Choice.LAPSE : Choice.ANEW);
        if (lapses) {
            courses.over(subject, Instant.now(clock));
        }
    }
}
