package se.hemvist.childcase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Matters;

/** The care of a child while it goes on, by law or by consent. */
@Component
public class CareGoingOn {

    /** The process of its matter. */
    public static final String PROCESS = "child-care";

    private final Matters matters;

    CareGoingOn(Matters matters) {
        this.matters = matters;
    }

    /** Whether it has begun, and has not ended. */
    public boolean goesOn(CaseHead of) {
        return matters.openOf(of, PROCESS).isPresent();
    }
}
