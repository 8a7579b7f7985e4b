package se.hemvist.exitcase;

import se.hemvist.threat.CaseEnd;

/** How it went: the code that a case is closed with, whether a person chose it or it followed from what happened. */
enum ExitOutcome {
    COMPLETED("Fullföljt"),
    STEPPED_DOWN("Nedtrappat till annat stöd"),
    MOVED("Flyttat till annan kommun"),
    DROPPED_OUT("Avbrutit"),
    CONSENT_WITHDRAWN("Tagit tillbaka samtycket"),
    RELAPSE("Återfall"),
    REFUSED("Nekat stöd"),
    WITNESS_PROGRAMME("Tagits över av särskilt personsäkerhetsarbete"),
    DEAD("Avliden");

    private final String title;

    ExitOutcome(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether somebody who ended so is asked later how it goes, and may say no. The others are somebody else's to ask. */
    boolean offersAftercare() {
        return this == DROPPED_OUT || this == RELAPSE || this == CONSENT_WITHDRAWN;
    }

    /** Whether the person went on knowing homes, and who lives in them, without support or control. */
    boolean exposesHomes() {
        return this == DROPPED_OUT || this == RELAPSE || this == CONSENT_WITHDRAWN;
    }

    /** Whether another answers for the person from then on, or nobody: the consent was given to this case alone. */
    boolean endsTheConsent() {
        return this == MOVED || this == WITNESS_PROGRAMME || this == DEAD;
    }

    /** The same, as the police are told it. */
    CaseEnd told() {
        return CaseEnd.valueOf(name());
    }
}
