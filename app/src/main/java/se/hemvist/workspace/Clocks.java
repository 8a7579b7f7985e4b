package se.hemvist.workspace;

import java.util.Collection;
import java.util.List;

/** The statutory clocks of cases, for the pages; asked only about cases that whoever is logged in has been let into. */
public interface Clocks {

    /** Those of these cases that run, or are missed and not answered for; what ends first before the others. */
    List<CaseClock> open(Collection<String> caseNumbers);

    /** All that ever ran in the case, what ends first before the others. */
    List<CaseClock> of(String caseNumber);
}
