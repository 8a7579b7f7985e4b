package se.hemvist.childcase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.threat.EventKind;

/** Tells the police of a child, by a right that somebody has chosen; the first time they are asked to assess the threat. */
@Component
public class ChildToPolice {

    private final AskingThePolice police;
    private final Journal journal;
    private final CaseDesk desk;

    ChildToPolice(AskingThePolice police, Journal journal, CaseDesk desk) {
        this.police = police;
        this.journal = journal;
        this.desk = desk;
    }

    /**
     * Call it in a job, where nobody is logged in.
     *
     * @param urgent whether a first assessment is to be acute
     */
    public void tell(CaseHead of, LegalGround ground, EventKind kind, LocalDate on, String text, boolean urgent) {
        if (!journal.has(of, PoliceAsked.class)) {
            police.request(of, ground, urgent, text);
        } else if (!police.report(of, kind, on, text, ground)) {
            throw new IllegalStateException("The police have not heard of the case yet");
        }
        journal.add(of, new PoliceAsked(ground.basis(), desk.now()));
    }
}
