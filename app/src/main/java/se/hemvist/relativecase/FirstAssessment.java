package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ReceivedAssessment;

/** Asks the police for their first assessment of somebody, once, and only if something lets them be told then. */
@Component
class FirstAssessment {

    private final Journal journal;
    private final GroundToTellPolice grounds;
    private final AskingThePolice police;
    private final Clock clock;

    FirstAssessment(Journal journal, GroundToTellPolice grounds, AskingThePolice police, Clock clock) {
        this.journal = journal;
        this.grounds = grounds;
        this.police = police;
        this.clock = clock;
    }

    /** Call it in a job, where nobody is logged in. Nothing is sent when the ground has gone since the job was queued. */
    void request(CaseHead of) {
        var ground = grounds.of(of);
        if (ground.isEmpty() || isAsked(of)) {
            return;
        }
        var opened = journal.last(of, RelativeOpened.class)
                .orElseThrow(() -> new IllegalStateException("Every case has been opened by somebody"));
        police.request(of, ground.get(), opened.urgency() == HowUrgent.ACUTE, opened.story());
        journal.add(of, new AssessmentAsked(null, Instant.now(clock)));
    }

    private boolean isAsked(CaseHead of) {
        return journal.has(of, AssessmentAsked.class) || journal.has(of, ReceivedAssessment.class);
    }
}
