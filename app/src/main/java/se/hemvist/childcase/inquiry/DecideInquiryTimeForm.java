package se.hemvist.childcase.inquiry;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.YesNo;

/** More time for an inquiry, for special reasons; of a decider, and never of whoever asked. The inquiry is due when its clock is. */
@Component
class DecideInquiryTimeForm implements TaskForm<ShownCase, DecideInquiryTime> {

    private final Cases cases;
    private final Journal journal;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final Tasks tasks;

    DecideInquiryTimeForm(Cases cases, Journal journal, CaseDesk desk, CaseClocks clocks, Tasks tasks) {
        this.cases = cases;
        this.journal = journal;
        this.desk = desk;
        this.clocks = clocks;
        this.tasks = tasks;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = cases.get(subject);
        return desk.shown(
                of,
                journal.last(of, MoreTimeAsked.class).map(MoreTimeAsked::reason).orElse(""));
    }

    @Override
    public void submit(String subject, DecideInquiryTime command) {
        var of = cases.get(subject);
        of.mustBeDecidedBy(
                desk.actor(),
                journal.last(of, MoreTimeAsked.class)
                        .map(MoreTimeAsked::officer)
                        .orElse(null));
        var until = command.granted() == YesNo.YES ? desk.ahead("until", command.until()) : null;
        desk.decide(
                of,
                new InquiryTime(until, command.reason(), desk.officer(), desk.now()),
                until == null ? "INQUIRY_TIME_REFUSED" : "INQUIRY_TIME_EXTENDED");
        if (until != null) {
            clocks.extend(of, "CHILD_INQUIRY", "", until, command.reason());
            tasks.dueAt(
                    subject, "InvestigateChild", clocks.due(of, "CHILD_INQUIRY").toInstant());
        }
    }
}
