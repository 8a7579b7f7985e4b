package se.hemvist.exitcase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.threat.EventKind;

/** Händelse i ärendet: what the police must assess anew because of, or what ends the case. */
enum ExitEventKind {
    NEW_THREAT(EventKind.NEW_THREAT),
    ACTOR_ARRESTED(EventKind.ACTOR_ARRESTED),
    ACTOR_RELEASED(EventKind.ACTOR_RELEASED),
    LEAK(EventKind.LEAK),
    ADDRESS_EXPOSED(EventKind.ADDRESS_EXPOSED),
    ABSCONDED(EventKind.ABSCONDED),
    RELAPSE(EventKind.RELAPSE),
    NEW_CRIME(EventKind.NEW_CRIME),
    CONSENT_WITHDRAWN("Samtycket är återtaget – inget mer lämnas ut, ärendet avslutas", ExitOutcome.CONSENT_WITHDRAWN),
    DROPPED_OUT("Personen hoppar av – ärendet avslutas", ExitOutcome.DROPPED_OUT),
    ENDED_BY_RELAPSE("Återfall eller nytt brott som gör att ärendet avslutas", ExitOutcome.RELAPSE),
    MOVED("Flyttar till en annan kommun – ärendet avslutas", ExitOutcome.MOVED),
    WITNESS_PROGRAMME("Tas över av särskilt personsäkerhetsarbete – ärendet avslutas", ExitOutcome.WITNESS_PROGRAMME),
    DEAD("Personen är död – ärendet avslutas", ExitOutcome.DEAD);

    private final String title;
    private final @Nullable EventKind event;
    private final @Nullable ExitOutcome outcome;

    ExitEventKind(EventKind event) {
        this.title = event.title();
        this.event = event;
        this.outcome = null;
    }

    ExitEventKind(String title, ExitOutcome outcome) {
        this.title = title;
        this.event = null;
        this.outcome = outcome;
    }

    String title() {
        return title;
    }

    /** Whom it concerns first. */
    Reach reach() {
        if (event != null) {
            return Reach.POLICE;
        }
        return this == CONSENT_WITHDRAWN ? Reach.CONSENT : Reach.END;
    }

    /** What the police call it, where they are to assess anew because of it. */
    Optional<EventKind> event() {
        return Optional.ofNullable(event);
    }

    /** How the case ends by it, where it does. */
    Optional<ExitOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** What a report does: it goes to the police, takes the consent back, or ends the case. */
    enum Reach {
        POLICE,
        CONSENT,
        END
    }
}
