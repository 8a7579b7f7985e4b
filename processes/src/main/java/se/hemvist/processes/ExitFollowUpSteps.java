package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code exit-follow-up.bpmn}, the follow-ups of a plan until it is done, asks of the software. */
public interface ExitFollowUpSteps {

    boolean followUpOver(String caseId);

    /** When to look again whether the assessment has expired: the end of its last day, or a reminder after that. */
    Date expiryCheck(String caseId);

    boolean assessmentValid(String caseId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date followUpDue(String caseId);

    Date expiryDue(String caseId);
}
