package se.hemvist.childcase.ongoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.course.ChildEnds;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** What follows on the care. After care by law of somebody under 18 the follow-up has six months. */
@Component
class PlanAfterCareForm implements TaskForm<ShownCase, PlanAfterCare> {

    private final Cares cares;
    private final ChildEnds ends;
    private final CaseClocks clocks;
    private final CaseDesk desk;

    PlanAfterCareForm(Cares cares, ChildEnds ends, CaseClocks clocks, CaseDesk desk) {
        this.cares = cares;
        this.ends = ends;
        this.clocks = clocks;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(cares.caseOf(subject), "Vården har upphört.");
    }

    @Override
    public void submit(String subject, PlanAfterCare command) {
        var of = desk.workOn(cares.caseOf(subject));
        var follows = command.next() == AfterCareNext.FOLLOW_UP;
        var from = follows
                ? desk.done("followUpFrom", command.followUpFrom(), desk.today().minusMonths(1))
                : null;
        if (!follows) {
            mayClose(of);
            ends.decide(of, desk.chosen("outcome", command.outcome()), command.reason());
        }
        desk.note(
                of,
                new AfterCarePlanned(UUID.fromString(subject), from, command.reason(), desk.officer(), desk.now()),
                command.next().name());
        if (from != null && cares.wasByLaw(of) && isUnder18(of)) {
            clocks.begin(of, "LVU_FOLLOW_UP", from);
        }
    }

    private void mayClose(CaseHead of) {
        if (cares.open(of).isPresent()) {
            throw new Refusal(
                    "next", "En ny vård har börjat i ärendet. Följ upp den förra, och avsluta ärendet senare.");
        }
    }

    private boolean isUnder18(CaseHead of) {
        return cares.born(of)
                .filter(birth -> birth.plusYears(18).isAfter(desk.today()))
                .isPresent();
    }
}
