package se.hemvist.childcase.inquiry;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ReceivedAssessment;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** The inquiry; voluntary paths only with a consent, and what the health care says where there are psychiatric signs. */
@Component
class InvestigateChildForm implements TaskForm<ShownCase, InvestigateChild> {

    private final Cases cases;
    private final Journal journal;
    private final CaseDesk desk;

    InvestigateChildForm(Cases cases, Journal journal, CaseDesk desk) {
        this.cases = cases;
        this.journal = journal;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = cases.get(subject);
        var police = ReceivedAssessment.textOf(
                journal.last(of, ReceivedAssessment.class).orElse(null), desk.today());
        var sentBack = journal.last(of, ChildDecision.class)
                .filter(ChildDecision::wantsMore)
                .map(decision -> "Utred mer: " + decision.reason() + "\n\n")
                .orElse("");
        return desk.shown(of, sentBack + "Polisens bedömning: " + police);
    }

    @Override
    public void submit(String subject, InvestigateChild command) {
        var of = desk.workOn(cases.get(subject));
        check(command);
        desk.note(of, new InquiryMade(command, desk.officer(), desk.now()), "INQUIRY");
    }

    private void check(InvestigateChild command) {
        var health = command.healthContact();
        if (command.psychiatric() == YesNo.YES && (health == null || health.isBlank())) {
            throw new Refusal("healthContact", "Skriv vad BUP eller regionen har svarat, eller när ni har frågat.");
        }
        if (!command.voluntaryPaths().isEmpty()) {
            desk.done("consentOn", command.consentOn(), desk.today().minusYears(1));
        }
    }
}
