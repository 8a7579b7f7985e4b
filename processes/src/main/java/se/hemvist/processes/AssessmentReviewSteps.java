package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code assessment-review.bpmn}, four eyes on an assessment, asks of the software. */
public interface AssessmentReviewSteps {

    List<String> reviewers(String assessmentId);

    Date reviewDue(String assessmentId);

    void escalateReview(String assessmentId);

    /** Who sees to it that a late review is made. */
    List<String> escalatedTo(String assessmentId);

    Date securingDue(String assessmentId);
}
