package se.hemvist.childcase.opinion;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The opinion, and its clock: met on the day it went, put off by the prosecutor, or no longer needed. */
@Component
class WriteOpinionForm implements TaskForm<ShownCase, WriteOpinion> {

    private static final String CLOCK = "LUL_OPINION";

    private final Opinions opinions;
    private final OpinionsHandedOut handedOut;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    WriteOpinionForm(Opinions opinions, OpinionsHandedOut handedOut, CaseDesk desk, CaseClocks clocks) {
        this.opinions = opinions;
        this.handedOut = handedOut;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(opinions.caseOf(subject), opinions.story(subject));
    }

    @Override
    public void submit(String subject, WriteOpinion command) {
        var of = desk.workOn(opinions.caseOf(subject));
        switch (command.outcome()) {
            case SENT -> sent(of, subject, command);
            case MORE_TIME -> postponed(of, subject, command);
            case WITHDRAWN -> withdrawn(of, subject, command);
        }
    }

    private void sent(CaseHead of, String id, WriteOpinion command) {
        var text = "Tidigare insatser: " + written("earlier", command.earlier())
                + "\n\nSärskilt behov av åtgärder: " + written("needs", command.needs())
                + "\n\nPlanerade åtgärder: " + written("plan", command.plan())
                + "\n\nUngdomstjänst lämpligt: "
                + desk.chosen("youthService", command.youthService()).title() + ".";
        var on = desk.done("sentOn", command.sentOn(), opinions.askedOn(id));
        handedOut.record(of, desk.chosen("way", command.way()).channel());
        clocks.met(of, CLOCK, id, on);
        opinions.note(of, id, OpinionStep.SENT, on, null, text);
    }

    private void postponed(CaseHead of, String id, WriteOpinion command) {
        var until = desk.ahead("until", command.until());
        opinions.note(of, id, OpinionStep.POSTPONED, desk.today(), until, null);
        clocks.extend(of, CLOCK, id, until, "Åklagaren har gett mer tid.");
    }

    private void withdrawn(CaseHead of, String id, WriteOpinion command) {
        var reason = written("reason", command.reason());
        clocks.drop(of, CLOCK, id, "Åklagaren behöver inte längre yttrandet.");
        opinions.note(of, id, OpinionStep.WITHDRAWN, desk.today(), null, reason);
    }

    private static String written(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(field, "Fyll i fältet. Skriv också om det inte finns något att säga.");
        }
        return text.strip();
    }
}
