package se.hemvist.childcase;

import se.hemvist.casework.CaseHead;

/** Says of a case that something in it must be done before it is closed; {@link Settled} is told when it has been. */
public interface Unsettled {

    boolean isUnsettled(CaseHead of);
}
