package se.hemvist.childcase.care;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Role;

/** What the court has ruled, or that the board, which alone applies, has taken the application back. */
@Component
class NoteRulingForm implements TaskForm<ShownCase, NoteRuling> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final CasePlacements placements;
    private final CareBeginnings beginnings;

    NoteRulingForm(
            CareApplications applications,
            CaseDesk desk,
            CaseClocks clocks,
            CasePlacements placements,
            CareBeginnings beginnings) {
        this.applications = applications;
        this.desk = desk;
        this.clocks = clocks;
        this.placements = placements;
        this.beginnings = beginnings;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(applications.caseOf(subject), applications.story(subject));
    }

    @Override
    public void submit(String subject, NoteRuling command) {
        if (command.outcome() == RulingOutcome.WITHDRAWN) {
            withdraw(applications.caseOf(subject), subject, command);
            return;
        }
        var of = desk.workOn(applications.caseOf(subject));
        if (command.outcome() == RulingOutcome.POSTPONED) {
            var until = desk.ahead("until", command.until());
            applications.note(of, subject, CareStep.RULING_POSTPONED, until, null, command.note());
            clocks.extend(of, "LVU_RULING", subject, until, "Rätten har förlängt tiden, LVU 34 §.");
            return;
        }
        var on = desk.done("ruledOn", command.ruledOn(), applications.dayOf(subject, CareStep.RECEIVED));
        var granted = command.outcome() == RulingOutcome.GRANTED;
        applications.note(
                of,
                subject,
                granted ? CareStep.GRANTED : CareStep.REFUSED,
                on,
                granted ? desk.chosen("ground", command.ground()) : null,
                command.note());
        clocks.met(of, "LVU_RULING", subject, on);
        if (granted && placements.isInHome(of)) {
            beginnings.isTried(of, subject, on);
        }
    }

    private void withdraw(CaseHead of, String id, NoteRuling command) {
        of.mustBeOpen();
        if (!desk.actor().is(of.tenant(), Role.BOARD_DECIDER)) {
            throw new Refusal(
                    "outcome",
                    "Att ansökan återkallas beslutas av nämndens ordförande eller utsedda ledamot. "
                            + "Lämna tillbaka uppgiften, så tar ledamoten den.");
        }
        if (command.note() == null || command.note().isBlank()) {
            throw new Refusal("note", "Skriv varför ansökan återkallas.");
        }
        applications.note(of, id, CareStep.WITHDRAWN, desk.today(), null, command.note());
        clocks.drop(of, "LVU_RULING", id, "Ansökan är återkallad.");
    }
}
