package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code protected-data.bpmn}, the help with protected personal data, asks of the software. */
public interface ProtectedDataSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date applicationDue(String caseId);

    boolean nothingAppliedFor(String caseId);

    Date answerDue(String caseId);

    boolean toBeAppliedForAgain(String caseId);
}
