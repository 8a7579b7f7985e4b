package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code fact-review.bpmn}, a fact of the police's register whose day of review has come, asks of the software. */
public interface FactReviewSteps {

    boolean reviewedMeanwhile(String reviewId);

    List<String> reviewers(String reviewId);

    Date reviewDue(String reviewId);
}
