package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code exit-aftercare.bpmn}, the contacts after a case is closed, asks of the software. */
public interface ExitAftercareSteps {

    /** When the next contact is to be made, counted from the day the case was closed. */
    Date nextContact(String caseId);

    boolean aftercareOver(String caseId);

    void endAftercare(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date contactDue(String caseId);
}
