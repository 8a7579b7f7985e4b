package se.hemvist.childcase.ongoing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishTime;

/** The decision by 14 § LVU, never by whoever asked for it; three months count from its day. */
@Component
class DecideRestrictionForm implements TaskForm<ShownCase, DecideRestriction> {

    private final Reviews reviews;
    private final CaseDesk desk;

    DecideRestrictionForm(Reviews reviews, CaseDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        var asked = reviews.asked(subject);
        return desk.shown(reviews.caseOf(subject), asked.what() + ".\nSkäl: " + asked.reason());
    }

    @Override
    public void submit(String subject, DecideRestriction command) {
        var of = reviews.caseOf(subject);
        var asked = reviews.asked(subject);
        of.mustBeDecidedBy(desk.actor(), asked.officer());
        var decided = command.decided() == YesNo.YES;
        var on = decided
                ? desk.done(
                        "decidedOn",
                        command.decidedOn(),
                        LocalDate.ofInstant(asked.at(), SwedishTime.ZONE).minusDays(7))
                : desk.today();
        desk.decide(
                of,
                new RestrictionTried(
                        asked.restriction(), asked.kind(), decided, on, command.reason(), desk.officer(), desk.now()),
                decided ? asked.kind().name() : "REFUSED");
        if (decided) {
            reviews.runs(of, asked.restriction(), asked.kind(), on);
        } else {
            reviews.refused(asked.restriction());
        }
    }
}
