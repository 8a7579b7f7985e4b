package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code custody-submission.bpmn}, the court's examination of a custody, asks of the software. */
public interface CustodySubmissionSteps {

    /** Whether it was submitted before the last day, though that was noted late. */
    boolean submittedInTime(String custodyId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String custodyId);

    List<String> caseworkerGroups(String custodyId);

    Date submissionDue(String custodyId);

    Date answerDue(String custodyId);

    Date receiptDue(String custodyId);

    Date examinationDue(String custodyId);
}
