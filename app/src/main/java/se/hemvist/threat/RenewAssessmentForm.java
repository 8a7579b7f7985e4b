package se.hemvist.threat;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;

/** Förläng bedömning. */
@Component
class RenewAssessmentForm implements TaskForm<RenewAssessmentShown, RenewAssessment> {

    private final AssessmentRows rows;
    private final Renewing renewing;
    private final AssessedPerson assessed;
    private final Validity validity;
    private final CurrentActor current;

    RenewAssessmentForm(
            AssessmentRows rows, Renewing renewing, AssessedPerson assessed, Validity validity, CurrentActor current) {
        this.rows = rows;
        this.renewing = renewing;
        this.assessed = assessed;
        this.validity = validity;
        this.current = current;
    }

    @Override
    @Transactional
    public RenewAssessmentShown shown(String subject) {
        var assessment = rows.find(subject);
        var said = assessment.current().said();
        return new RenewAssessmentShown(
                assessment.caseNumber(),
                assessed.of(assessment).name(),
                said.level().title(),
                SwedishText.day(said.validUntil()),
                SwedishText.day(validity.longest(said.level())),
                said.grounds(),
                said.releaseText(),
                RenewAssessment.Next.UNCHANGED);
    }

    @Override
    public void submit(String subject, RenewAssessment command) {
        renewing.renew(subject, command.next(), current.actor());
    }
}
