package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code home-suitability.bpmn}, whether a home is fit for a child, asks of the software. */
public interface HomeSuitabilitySteps {

    /** Whether private persons take the child in: then they are checked in registers. */
    boolean familyHome(String suitabilityId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String suitabilityId);

    List<String> caseworkerGroups(String suitabilityId);

    Date checkDue(String suitabilityId);

    Date answerDue(String suitabilityId);
}
