package se.hemvist.suitability;

import se.hemvist.casework.CaseHead;
import se.hemvist.home.HomeKind;

/** Which homes are tried before somebody of the case is placed there; one bean by each feature that places children. */
public interface TriedHomes {

    boolean isTried(CaseHead of, HomeKind home);
}
