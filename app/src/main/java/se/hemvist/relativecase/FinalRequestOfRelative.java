package se.hemvist.relativecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.secrecy.LegalGround;

/** Tells the police that a case ends, so that they make the final assessment; only when something lets them be told. */
@Component
class FinalRequestOfRelative {

    private final GroundToTellPolice grounds;
    private final RelativeEndings endings;
    private final AskingThePolice police;
    private final Journal journal;
    private final Clock clock;

    FinalRequestOfRelative(
            GroundToTellPolice grounds, RelativeEndings endings, AskingThePolice police, Journal journal, Clock clock) {
        this.grounds = grounds;
        this.endings = endings;
        this.police = police;
        this.journal = journal;
        this.clock = clock;
    }

    void send(CaseHead of) {
        grounds.of(of).ifPresent(ground -> tell(of, endings.of(of), ground));
    }

    /** Police who have never heard of the case learn of it first, and are asked for the final assessment in the next job. */
    private void tell(CaseHead of, RelativeEnding ending, LegalGround ground) {
        if (police.close(of, ending.outcome().told(), ending.on(), ground)) {
            journal.add(of, new FinalAsked(clock.instant()));
        } else {
            var story = journal.last(of, RelativeOpened.class)
                    .map(RelativeOpened::story)
                    .orElse("");
            police.request(of, ground, false, story);
        }
    }
}
