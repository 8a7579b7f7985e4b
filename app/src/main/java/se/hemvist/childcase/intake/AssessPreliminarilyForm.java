package se.hemvist.childcase.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.Preliminary;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** Förhandsbedömning, within 14 days. The four months of the inquiry begin with it. */
@Component
class AssessPreliminarilyForm implements TaskForm<ShownCase, AssessPreliminarily> {

    private final Cases cases;
    private final Journal journal;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    AssessPreliminarilyForm(Cases cases, Journal journal, CaseDesk desk, CaseClocks clocks) {
        this.cases = cases;
        this.journal = journal;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = cases.get(subject);
        return desk.shown(
                of,
                Stream.concat(
                                journal.of(of, Concern.class).stream().map(Concern::text),
                                journal.of(of, Talk.class).stream().map(Talk::text))
                        .collect(Collectors.joining("\n\n")));
    }

    @Override
    public void submit(String subject, AssessPreliminarily command) {
        var of = desk.workOn(cases.get(subject));
        var opened = command.open() == YesNo.YES;
        desk.decide(
                of,
                new Preliminary(opened, command.reason(), desk.officer(), desk.now()),
                opened ? "INQUIRY_OPENED" : "INQUIRY_NOT_OPENED");
        clocks.met(of, "PRELIMINARY_ASSESSMENT", desk.today());
        if (opened) {
            clocks.begin(of, "CHILD_INQUIRY", desk.today());
        }
    }
}
