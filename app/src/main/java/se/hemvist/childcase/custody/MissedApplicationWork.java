package se.hemvist.childcase.custody;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.MissedApplicationSteps;

/** What the model of an application that was not made in time asks. */
@Component("missedApplicationSteps")
final class MissedApplicationWork implements MissedApplicationSteps {

    private static final Set<CustodyStep> ANSWERS = Stream.of(MissedApplicationAnswer.values())
            .map(MissedApplicationAnswer::step)
            .collect(Collectors.toSet());

    private final Custodies custodies;
    private final FallenCustodies fallen;
    private final CaseDesk desk;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    MissedApplicationWork(
            Custodies custodies, FallenCustodies fallen, CaseDesk desk, CaseOfficers officers, CaseClocks clocks) {
        this.custodies = custodies;
        this.fallen = fallen;
        this.desk = desk;
        this.officers = officers;
        this.clocks = clocks;
    }

    /** By the answer of this time: the court may have given more time before, and that time may be out too. */
    @Override
    public boolean doneInTime(String custodyId) {
        return custodies
                .notesOf(custodyId)
                .map(CustodyNote::step)
                .filter(ANSWERS::contains)
                .reduce((earlier, later) -> later)
                .filter(last -> last != CustodyStep.TIME_NOT_ASKED)
                .isPresent();
    }

    /** The application itself may still be made, and goes on; one that the court has lifted meanwhile has fallen already. */
    @Override
    public void lapseCustody(String custodyId) {
        if (!custodies.hasFallen(custodyId)) {
            var of = custodies.caseOf(custodyId);
            custodies.note(of, custodyId, CustodyStep.LAPSED_UNAPPLIED, desk.today(), null, null);
            fallen.fell(custodyId, "Omhändertagandet har upphört.");
        }
    }

    @Override
    public @Nullable String caseworker(String custodyId) {
        return officers.caseworker(caseId(custodyId));
    }

    @Override
    public List<String> caseworkerGroups(String custodyId) {
        return officers.caseworkerGroups(caseId(custodyId));
    }

    @Override
    public Date answerDue(String custodyId) {
        return clocks.after("CHILD_RECONSIDERED");
    }

    private String caseId(String custodyId) {
        return custodies.caseOf(custodyId).id().toString();
    }
}
