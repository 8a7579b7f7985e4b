package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code shelter-submission.bpmn}, the court's examination of an immediate decision, asks of the software. */
public interface ShelterSubmissionSteps {

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String shelterId);

    List<String> caseworkerGroups(String shelterId);

    Date submissionDue(String shelterId);

    Date receiptDue(String shelterId);

    Date examinationDue(String shelterId);
}
