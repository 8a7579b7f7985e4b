package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.Role;

/** The decision by 6 § LVU: of the appointed decider, and never of whoever wanted it tried. The week to the court begins with it. */
@Component
class DecideCustodyForm implements TaskForm<ShownCase, DecideCustody> {

    private final Custodies custodies;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    DecideCustodyForm(Custodies custodies, CaseDesk desk, CaseClocks clocks) {
        this.custodies = custodies;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(custodies.caseOf(subject), custodies.story(subject));
    }

    @Override
    public void submit(String subject, DecideCustody command) {
        var of = custodies.caseOf(subject);
        var decider = desk.actor();
        if (!decider.is(of.tenant(), Role.BOARD_DECIDER)) {
            throw new Refusal("Omhändertagande enligt 6 § LVU beslutas av nämndens ordförande eller utsedda ledamot.");
        }
        of.mustBeDecidedBy(
                decider,
                custodies
                        .last(subject, CustodyStep.ASKED)
                        .map(CustodyNote::officer)
                        .orElse(null));
        if (command.decided() == YesNo.NO) {
            custodies.note(of, subject, CustodyStep.REFUSED, desk.today(), command.reason(), decider.user());
            custodies.end(subject);
            return;
        }
        var asked = custodies.dayOf(subject, CustodyStep.ASKED);
        var on = desk.done("decidedOn", command.decidedOn(), asked.minusDays(7));
        var ground = desk.chosen("ground", command.ground());
        custodies.note(
                of,
                subject,
                CustodyStep.DECIDED,
                on,
                "Grund: " + ground.title() + ".\n" + command.reason(),
                decider.user());
        clocks.begin(of, "LVU_SUBMISSION", subject, on);
    }
}
