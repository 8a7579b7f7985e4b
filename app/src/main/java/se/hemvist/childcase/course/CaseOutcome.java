package se.hemvist.childcase.course;

import se.hemvist.threat.CaseEnd;

/** How a child's case ended. */
public enum CaseOutcome {
    GOALS_REACHED("Målen är nådda", CaseEnd.COMPLETED),
    STEPPED_DOWN("Andra insatser har tagit vid", CaseEnd.STEPPED_DOWN),
    NO_NEED("Inget behov av insats", CaseEnd.REFUSED),
    DECLINED("Familjen tackade nej", CaseEnd.DROPPED_OUT),
    MOVED("Flyttat till en annan kommun", CaseEnd.MOVED),
    DEAD("Barnet är dött", CaseEnd.DEAD);

    private final String title;
    private final CaseEnd told;

    CaseOutcome(String title, CaseEnd told) {
        this.title = title;
        this.told = told;
    }

    String title() {
        return title;
    }

    /** As much as the police learn of it. */
    CaseEnd told() {
        return told;
    }
}
