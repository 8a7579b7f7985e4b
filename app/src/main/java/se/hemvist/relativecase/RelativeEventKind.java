package se.hemvist.relativecase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.threat.EventKind;

/** Händelse i ärendet: what the police must assess anew because of, or what ends the case. */
enum RelativeEventKind {
    NEW_THREAT(EventKind.NEW_THREAT),
    ACTOR_ARRESTED(EventKind.ACTOR_ARRESTED),
    ACTOR_RELEASED(EventKind.ACTOR_RELEASED),
    LEAK(EventKind.LEAK),
    ADDRESS_EXPOSED(EventKind.ADDRESS_EXPOSED),
    ABSCONDED(EventKind.ABSCONDED),
    CONSENT_WITHDRAWN(
            "Samtycket är återtaget – inget mer lämnas ut, ärendet avslutas", RelativeOutcome.CONSENT_WITHDRAWN),
    GUARDIAN_REFUSES(
            "En vårdnadshavare tar tillbaka samtycket – inget mer lämnas ut, nämnden prövar barnets skydd",
            ConsentBasis.GUARDIAN_REFUSES),
    GUARDIAN_THREATENS(
            "En vårdnadshavare visar sig vara den som hotar – inget mer lämnas ut, nämnden prövar barnets skydd",
            ConsentBasis.GUARDIAN_THREATENS),
    OF_AGE("Har fyllt 18 och samtycker själv, skriftligt och för alla myndigheter, den dagen"),
    DECLINED("Personen vill inte längre ha skydd – ärendet avslutas", RelativeOutcome.DECLINED),
    MOVED("Flyttar till en annan kommun – ärendet avslutas", RelativeOutcome.MOVED),
    PERSONAL_SECURITY(
            "Tas över av särskilt personsäkerhetsarbete – ärendet avslutas", RelativeOutcome.PERSONAL_SECURITY),
    DEAD("Personen är död – ärendet avslutas", RelativeOutcome.DEAD);

    private final String title;
    private final @Nullable EventKind event;
    private final @Nullable RelativeOutcome outcome;
    private final @Nullable ConsentBasis withdrawal;

    RelativeEventKind(EventKind event) {
        this(event.title(), event, null, null);
    }

    RelativeEventKind(String title) {
        this(title, null, null, null);
    }

    RelativeEventKind(String title, RelativeOutcome outcome) {
        this(title, null, outcome, null);
    }

    RelativeEventKind(String title, ConsentBasis withdrawal) {
        this(title, null, null, withdrawal);
    }

    RelativeEventKind(
            String title,
            @Nullable EventKind event,
            @Nullable RelativeOutcome outcome,
            @Nullable ConsentBasis withdrawal) {
        this.title = title;
        this.event = event;
        this.outcome = outcome;
        this.withdrawal = withdrawal;
    }

    String title() {
        return title;
    }

    /** What the police call it, where they are to assess anew because of it. */
    Optional<EventKind> event() {
        return Optional.ofNullable(event);
    }

    /** What a guardian says instead of their consent, where that leaves the child to the board and the case goes on. */
    Optional<ConsentBasis> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** How the case ends by it, where it does. */
    Optional<RelativeOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
