package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;

/** Gör initial riskanalys. */
@Component
class AnalyseInitialRiskForm implements TaskForm<AnalyseInitialRiskShown, AnalyseInitialRisk> {

    private final AssessmentRows rows;
    private final AssessmentFacts inEffect;
    private final AssessedPerson assessed;
    private final ShortJudgements judgements;
    private final HandingIn handingIn;
    private final CurrentActor current;
    private final Clock clock;

    AnalyseInitialRiskForm(
            AssessmentRows rows,
            AssessmentFacts inEffect,
            AssessedPerson assessed,
            ShortJudgements judgements,
            HandingIn handingIn,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.inEffect = inEffect;
        this.assessed = assessed;
        this.judgements = judgements;
        this.handingIn = handingIn;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AnalyseInitialRiskShown shown(String subject) {
        var assessment = rows.find(subject);
        var person = assessed.of(assessment);
        return new AnalyseInitialRiskShown(
                assessment.caseNumber(),
                person.name(),
                person.identity(),
                person.protection(),
                assessment.request().text(),
                inEffect.latest(assessment.joint())
                        .map(now -> now.level().title() + ", till den " + SwedishText.day(now.validUntil()))
                        .orElse(""),
                assessment.request().asksForConditions());
    }

    @Override
    @Transactional
    public void submit(String subject, AnalyseInitialRisk command) {
        var assessment = rows.lock(subject);
        var now = inEffect.latest(assessment.joint()).orElse(null);
        var said = judgements.initial(assessment, command);
        var conditions = assessment.request().asksForConditions() ? command.conditions() : null;
        handingIn.keep(assessment, assessment.analyse(said, conditions, current.actor(), now, Instant.now(clock)));
    }
}
