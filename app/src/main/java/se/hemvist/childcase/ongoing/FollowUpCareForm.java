package se.hemvist.childcase.ongoing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.course.ChildEnds;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The end of the follow-up, and with it of the case. */
@Component
class FollowUpCareForm implements TaskForm<ShownCase, FollowUpCare> {

    private final Cares cares;
    private final Journal journal;
    private final ChildEnds ends;
    private final CaseClocks clocks;
    private final CaseDesk desk;

    FollowUpCareForm(Cares cares, Journal journal, ChildEnds ends, CaseClocks clocks, CaseDesk desk) {
        this.cares = cares;
        this.journal = journal;
        this.ends = ends;
        this.clocks = clocks;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = cares.caseOf(subject);
        return desk.shown(
                of,
                journal.last(of, AfterCarePlanned.class)
                        .map(AfterCarePlanned::text)
                        .orElse(""));
    }

    @Override
    public void submit(String subject, FollowUpCare command) {
        var of = desk.workOn(cares.caseOf(subject));
        if (cares.open(of).isPresent()) {
            throw new Refusal("En ny vård har börjat i ärendet, som inte kan avslutas nu. Vänta tills den är slut.");
        }
        var since = journal.last(of, AfterCarePlanned.class)
                .flatMap(planned -> Optional.ofNullable(planned.followUpFrom()))
                .orElse(LocalDate.EPOCH);
        var on = desk.done("endedOn", command.endedOn(), since);
        desk.note(
                of,
                new CareFollowedUp(UUID.fromString(subject), on, command.note(), desk.officer(), desk.now()),
                "CARE_FOLLOWED_UP");
        ends.decide(of, command.outcome(), command.note());
        clocks.met(of, "LVU_FOLLOW_UP", on);
    }
}
