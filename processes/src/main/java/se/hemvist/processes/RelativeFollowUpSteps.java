package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code relative-follow-up.bpmn}, the follow-ups until the protection is stepped down, asks of the software. */
public interface RelativeFollowUpSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String caseId);

    List<String> caseworkerGroups(String caseId);

    Date followUpDue(String caseId);

    boolean followUpOver(String caseId);

    Date stepDownDue(String caseId);

    /** When to look whether the assessment has expired: its last day, or a while after somebody has noted that it has. */
    Date expiryCheck(String caseId);

    boolean assessmentValid(String caseId);

    Date expiryDue(String caseId);
}
