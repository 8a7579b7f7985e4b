package se.hemvist.childcase.sis;

import java.util.UUID;
import se.hemvist.casework.CaseEntry;

/** Something noted about one application to SiS. */
interface SisEntry extends CaseEntry {

    /** The matter. */
    UUID sis();
}
