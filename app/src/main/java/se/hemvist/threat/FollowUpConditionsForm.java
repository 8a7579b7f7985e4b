package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.CurrentActor;

/** Följ upp polisens villkor. That nothing has changed is an answer too: then it is asked again later, and the kommun hears nothing. */
@Component
class FollowUpConditionsForm implements TaskForm<FollowUpConditionsShown, FollowUpConditions> {

    private final AssessmentRows rows;
    private final ConditionRows conditions;
    private final AssessedPerson assessed;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    FollowUpConditionsForm(
            AssessmentRows rows,
            ConditionRows conditions,
            AssessedPerson assessed,
            AccessLog log,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.conditions = conditions;
        this.assessed = assessed;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FollowUpConditionsShown shown(String subject) {
        var assessment = rows.find(subject);
        var person = assessed.of(assessment);
        var now = conditions.last(assessment).said();
        return new FollowUpConditionsShown(
                assessment.caseNumber(),
                person.name(),
                person.identity(),
                person.protection(),
                yes(now.motivated()),
                yes(now.conditionsSigned()),
                yes(!now.notWitness()));
    }

    @Override
    @Transactional
    public void submit(String subject, FollowUpConditions command) {
        var assessment = rows.lock(subject);
        var actor = current.actor();
        WhoMay.followUpConditions(assessment, actor);
        conditions.insert(subject, command.conditions(), actor.user(), Instant.now(clock));
        log.write(Access.to(Action.CHANGE, ThreatAssessments.PROCESS, assessment.id())
                .of(assessment.region())
                .inCase(assessment.caseNumber())
                .because("CONDITIONS"));
    }

    private static YesNo yes(boolean answer) {
        return answer ? YesNo.YES : YesNo.NO;
    }
}
