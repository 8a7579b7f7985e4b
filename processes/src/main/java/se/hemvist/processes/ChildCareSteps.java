package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code child-care.bpmn}, the care from its first day to the end of the case, asks of the software. */
public interface ChildCareSteps {

    /** When the next of its grounds ends by the age of the child. */
    Date careEndsAtLatest(String careId);

    /** Ends the grounds that the child has outgrown. */
    void endByAge(String careId);

    /** Whether no ground is left. */
    boolean careOver(String careId);

    /** Ends the reviews, the restrictions and the clocks of the care. */
    void endCare(String careId);

    /** Whether it was decided to close the case without any follow-up. */
    boolean noFollowUp(String careId);

    /** The case that the care is of. */
    String caseId(String careId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String careId);

    List<String> caseworkerGroups(String careId);

    Date afterCareDue(String careId);

    Date followUpDue(String careId);

    Date handOverDue(String careId);
}
