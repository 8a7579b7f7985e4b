package se.hemvist.childcase.opinion;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.ProsecutorOpinionSteps;

/** What the model of an opinion asks. */
@Component("prosecutorOpinionSteps")
final class OpinionWork implements ProsecutorOpinionSteps {

    private final Opinions opinions;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    OpinionWork(Opinions opinions, CaseOfficers officers, CaseClocks clocks) {
        this.opinions = opinions;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean opinionPostponed(String opinionId) {
        return opinions.last(opinionId)
                .filter(note -> note.step() == OpinionStep.POSTPONED)
                .isPresent();
    }

    @Override
    public @Nullable String caseworker(String opinionId) {
        return officers.caseworker(caseId(opinionId));
    }

    @Override
    public List<String> caseworkerGroups(String opinionId) {
        return officers.caseworkerGroups(caseId(opinionId));
    }

    @Override
    public Date noteDue(String opinionId) {
        return clocks.after("OPINION_NOTED");
    }

    @Override
    public Date opinionDue(String opinionId) {
        return clocks.due(opinions.caseOf(opinionId), "LUL_OPINION", opinionId);
    }

    private String caseId(String opinionId) {
        return opinions.caseOf(opinionId).id().toString();
    }
}
