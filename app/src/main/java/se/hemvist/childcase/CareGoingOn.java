package se.hemvist.childcase;

import java.time.Instant;
import se.hemvist.casework.CaseHead;

/** The care of a child while it goes on, by law or by consent. */
public interface CareGoingOn {

    /** Whether it has begun, and has not ended. */
    boolean goesOn(CaseHead of);

    /** Whether it goes on, and rests on LVU. */
    boolean goesOnByLaw(CaseHead of);

    /** Whether any has ended after that moment. */
    boolean hasEndedSince(CaseHead of, Instant moment);
}
