package se.hemvist.childcase.course;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.engine.TaskForm;

/** The end of a case, or one more inquiry; its four months begin then. */
@Component
class CloseChildCaseForm implements TaskForm<ShownCase, CloseChildCase> {

    private final Cases cases;
    private final Journal journal;
    private final ChildEnds childEnds;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    CloseChildCaseForm(Cases cases, Journal journal, ChildEnds childEnds, CaseDesk desk, CaseClocks clocks) {
        this.cases = cases;
        this.journal = journal;
        this.childEnds = childEnds;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = cases.get(subject);
        return desk.shown(
                of,
                journal.last(of, ChildDecision.class)
                        .map(decision -> "Skäl för beslutet: " + decision.reason())
                        .orElse(""));
    }

    @Override
    public void submit(String subject, CloseChildCase command) {
        var of = desk.workOn(cases.get(subject));
        var ends = command.next() == AfterCase.CLOSE;
        if (ends) {
            childEnds.mustBePossible(of);
        }
        var outcome = ends ? desk.chosen("outcome", command.outcome()) : null;
        desk.decide(
                of,
                new EndDecided(outcome, command.reason(), desk.officer(), desk.now()),
                outcome == null ? "INQUIRY_OPENED" : outcome.name());
        if (outcome != null) {
            childEnds.carryOut(of, outcome);
        } else {
            clocks.begin(of, "CHILD_INQUIRY", desk.today());
        }
    }
}
