package se.hemvist.exitcase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.processes.FinalQuestionSteps;

/** What the model of the final assessment asks. */
@Component("finalQuestionSteps")
final class FinalQuestionWork implements FinalQuestionSteps {

    private final ExitCases cases;
    private final Endings endings;
    private final FinalRequest request;
    private final GroundToTell grounds;
    private final CaseOfficers officers;
    private final DueDates dueDates;
    private final Clock clock;

    FinalQuestionWork(
            ExitCases cases,
            Endings endings,
            FinalRequest request,
            GroundToTell grounds,
            CaseOfficers officers,
            DueDates dueDates,
            Clock clock) {
        this.cases = cases;
        this.endings = endings;
        this.request = request;
        this.grounds = grounds;
        this.officers = officers;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Override
    public void requestFinalAssessment(String caseId) {
        request.send(cases.find(caseId));
    }

    @Override
    public boolean policeAsked(String caseId) {
        return ending(caseId).question().asked() != null;
    }

    @Override
    public boolean mayNotBeAsked(String caseId) {
        var ground = ending(caseId).ground();
        return ground != null && ground.basis() == null && !mayBeAsked(caseId);
    }

    @Override
    public boolean mayBeAsked(String caseId) {
        return grounds.of(cases.find(caseId), ending(caseId)).isPresent();
    }

    @Override
    public Date lateAt(String caseId) {
        var question = ending(caseId).question();
        var since = Optional.ofNullable(question.reminded()).or(() -> Optional.ofNullable(question.asked()));
        return dueDates.after("FINAL_ASSESSMENT_LATE", since.orElseGet(clock::instant));
    }

    @Override
    public boolean waitGivenUp(String caseId) {
        return ending(caseId).question().givenUp();
    }

    @Override
    public List<String> chiefGroups(String caseId) {
        return officers.chiefGroups(caseId);
    }

    /** Counted from when it was clear that the consent does not carry it. */
    @Override
    public Date groundDue(String caseId) {
        return dueDates.after("FINAL_GROUND", clock.instant());
    }

    @Override
    public Date reminderDue(String caseId) {
        return dueDates.after("FINAL_REMINDER", clock.instant());
    }

    private CaseEnding ending(String caseId) {
        return endings.of(UUID.fromString(caseId));
    }
}
