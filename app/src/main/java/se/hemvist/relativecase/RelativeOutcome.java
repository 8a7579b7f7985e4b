package se.hemvist.relativecase;

import se.hemvist.threat.CaseEnd;

/** How a case about a threatened relative ends, whether somebody chose it or it followed from an answer. */
enum RelativeOutcome {
    SAFE("Hotet har upphört", CaseEnd.COMPLETED),
    STEPPED_DOWN("Skyddet är nedtrappat", CaseEnd.STEPPED_DOWN),
    MOVED("Flyttat till en annan kommun", CaseEnd.MOVED),
    PERSONAL_SECURITY("Särskilt personsäkerhetsarbete tar över", CaseEnd.WITNESS_PROGRAMME),
    REFUSED("Skydd avslaget", CaseEnd.REFUSED),
    CONSENT_MISSING("Samtycke saknas", CaseEnd.REFUSED),
    CONSENT_WITHDRAWN("Samtycket återtaget", CaseEnd.CONSENT_WITHDRAWN),
    DECLINED("Personen vill inte ha skydd", CaseEnd.DROPPED_OUT),
    DEAD("Avliden", CaseEnd.DEAD);

    private final String title;
    private final CaseEnd told;

    RelativeOutcome(String title, CaseEnd told) {
        this.title = title;
        this.told = told;
    }

    String title() {
        return title;
    }

    /** The same, as the police are told it. */
    CaseEnd told() {
        return told;
    }
}
