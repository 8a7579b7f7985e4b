package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code care-review.bpmn}, the board trying again and again what goes on, asks of the software. */
public interface CareReviewSteps {

    /** When it is time to prepare for the next one. */
    Date preparationBegins(String reviewId);

    /** Whether the board has decided that it ends. */
    boolean reviewOver(String reviewId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String reviewId);

    List<String> caseworkerGroups(String reviewId);

    List<String> deciderGroups(String reviewId);

    /** When the clock ends that the review is to meet. */
    Date reviewDue(String reviewId);
}
