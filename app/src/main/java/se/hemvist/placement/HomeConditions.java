package se.hemvist.placement;

import java.util.Optional;

/** What must be known of a home before somebody is placed there; the feature that owns the case says what is lacking. */
public interface HomeConditions {

    /** Why the placement in the home of this stay may not be decided on yet, in a Swedish sentence. */
    Optional<String> lackingForDecision(String caseId, String stayId);

    /** The same of the person being taken in. A night that cannot wait does not ask. */
    Optional<String> lackingForArrival(String caseId, String stayId);
}
