package se.hemvist.childcase.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** When the judgment became final: the care must begin within four weeks, if it has not already. */
@Component
class NoteFinalJudgmentForm implements TaskForm<ShownCase, NoteFinalJudgment> {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final CasePlacements placements;
    private final CareBeginnings beginnings;

    NoteFinalJudgmentForm(
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
    public void submit(String subject, NoteFinalJudgment command) {
        var of = desk.workOn(applications.caseOf(subject));
        var on = desk.done("finalOn", command.finalOn(), applications.dayOf(subject, CareStep.GRANTED));
        if (command.stands() == YesNo.NO) {
            applications.note(of, subject, CareStep.OVERTURNED, on, null, command.note());
            beginnings.overturned(of, subject);
            return;
        }
        var begun = begun(of, subject, command);
        applications.note(of, subject, CareStep.FINAL, on, null, command.note());
        if (begun == null || begun.isAfter(on)) {
            clocks.begin(of, "LVU_CARE_BEGUN", subject, on);
        }
        if (begun != null) {
            beginnings.began(of, subject, begun, null);
        }
    }

    /** A child who lives in a home is in care already: no clock may let that lapse because the day was noted late. */
    private @Nullable LocalDate begun(CaseHead of, String id, NoteFinalJudgment command) {
        if (command.begunOn() == null && placements.isInHome(of)) {
            throw new Refusal("begunOn", "Barnet bor redan i ett boende. Skriv vilken dag vården började.");
        }
        return command.begunOn() == null
                ? null
                : desk.done("begunOn", command.begunOn(), applications.dayOf(id, CareStep.GRANTED));
    }
}
