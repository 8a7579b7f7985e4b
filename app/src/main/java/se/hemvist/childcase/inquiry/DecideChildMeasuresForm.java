package se.hemvist.childcase.inquiry;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.StaysByConsent;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Role;

/**
 * The decision; of the chief or the appointed decider, and never of whoever made the inquiry. For care under LVU only the
 * board applies.
 */
@Component
class DecideChildMeasuresForm implements TaskForm<ShownCase, DecideChildMeasures> {

    private final Cases cases;
    private final Journal journal;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final Processes processes;
    private final ApplicationEventPublisher told;

    DecideChildMeasuresForm(
            Cases cases,
            Journal journal,
            CaseDesk desk,
            CaseClocks clocks,
            Processes processes,
            ApplicationEventPublisher told) {
        this.cases = cases;
        this.journal = journal;
        this.desk = desk;
        this.clocks = clocks;
        this.processes = processes;
        this.told = told;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = cases.get(subject);
        return desk.shown(
                of, journal.last(of, InquiryMade.class).map(InquiryMade::text).orElse(""));
    }

    @Override
    public void submit(String subject, DecideChildMeasures command) {
        var of = cases.get(subject);
        of.mustBeDecidedBy(
                desk.actor(),
                journal.last(of, InquiryMade.class).map(InquiryMade::officer).orElse(null));
        var measure = command.decision().measure();
        if (measure.filter(ChildMeasure.APPLY_FOR_CARE::equals).isPresent()
                && !desk.actor().is(of.tenant(), Role.BOARD_DECIDER)) {
            throw new Refusal(
                    "decision",
                    "Att ansöka om vård enligt LVU beslutas av nämndens utsedda ledamot. Lämna tillbaka uppgiften, så tar ledamoten den.");
        }
        var grants = measure.filter(each -> each != ChildMeasure.NONE).isPresent();
        if (grants && (command.measures() == null || command.measures().isBlank())) {
            throw new Refusal("measures", "Skriv vad beslutet innebär.");
        }
        desk.decide(
                of,
                new ChildDecision(
                        measure.orElse(null),
                        grants ? command.measures() : null,
                        command.reason(),
                        desk.officer(),
                        desk.now()),
                command.decision().name());
        if (measure.isPresent()) {
            clocks.met(of, "CHILD_INQUIRY", desk.today());
            processes.tell(subject, "inquiry-decided");
        }
        if (measure.filter(ChildMeasure.PLACE_BY_CONSENT::equals).isPresent()) {
            told.publishEvent(new StaysByConsent(subject, desk.today()));
        }
    }
}
