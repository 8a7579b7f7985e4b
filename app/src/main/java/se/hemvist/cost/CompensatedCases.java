package se.hemvist.cost;

import java.util.Map;
import java.util.Optional;

/** A kind of case that the police compensate a kommun for; asked of a case that has been opened. */
public interface CompensatedCases {

    /**
     * What the case knows of the conditions: true or false of those that it knows.
     *
     * @return empty for a case of another kind
     */
    Optional<Map<PoliceCondition, Boolean>> conditions(String caseNumber);
}
