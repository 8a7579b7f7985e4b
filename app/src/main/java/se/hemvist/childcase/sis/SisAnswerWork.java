package se.hemvist.childcase.sis;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.SisAnswerSteps;

/** What the model of the wait for an answer of SiS asks. */
@Component("sisAnswerSteps")
final class SisAnswerWork implements SisAnswerSteps {

    private final SisApplications applications;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    SisAnswerWork(SisApplications applications, CaseOfficers officers, CaseClocks clocks) {
        this.applications = applications;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean sisAnswered(String sisId) {
        return applications
                .last(sisId, SisAnswered.class)
                .filter(answered -> answered.reply() != SisReply.QUEUED)
                .isPresent();
    }

    @Override
    public @Nullable String caseworker(String sisId) {
        return officers.caseworker(caseId(sisId));
    }

    @Override
    public List<String> caseworkerGroups(String sisId) {
        return officers.caseworkerGroups(caseId(sisId));
    }

    @Override
    public Date answerDue(String sisId) {
        return clocks.after("SIS_ANSWER");
    }

    private String caseId(String sisId) {
        return applications.caseOf(sisId).id().toString();
    }
}
