package se.hemvist.childcase.ongoing;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.processes.CareReviewSteps;

/** What the model of the reviews asks. */
@Component("careReviewSteps")
final class ReviewWork implements CareReviewSteps {

    private final Reviews reviews;
    private final CaseDeadlines deadlines;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    ReviewWork(Reviews reviews, CaseDeadlines deadlines, CaseOfficers officers, CaseClocks clocks) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.officers = officers;
        this.clocks = clocks;
    }

    /** As long before the end as its officer is warned. */
    @Override
    public Date preparationBegins(String reviewId) {
        var hours = deadlines.of(caseId(reviewId)).stream()
                .filter(each -> each.of().about().equals(reviewId) && each.isRunning())
                .map(CaseDeadline::warnHours)
                .findFirst()
                .orElse(0);
        return Date.from(reviewDue(reviewId).toInstant().minus(Duration.ofHours(hours)));
    }

    @Override
    public boolean reviewOver(String reviewId) {
        return reviews.decisions(reviews.get(reviewId)).stream()
                .reduce((earlier, later) -> later)
                .filter(decided -> decided.answer() == ReviewAnswer.END)
                .isPresent();
    }

    @Override
    public @Nullable String caseworker(String reviewId) {
        return officers.caseworker(caseId(reviewId));
    }

    @Override
    public List<String> caseworkerGroups(String reviewId) {
        return officers.caseworkerGroups(caseId(reviewId));
    }

    @Override
    public List<String> deciderGroups(String reviewId) {
        return officers.deciderGroups(caseId(reviewId));
    }

    @Override
    public Date reviewDue(String reviewId) {
        return clocks.due(reviews.caseOf(reviewId), reviews.clockOf(reviews.get(reviewId)), reviewId);
    }

    private String caseId(String reviewId) {
        return reviews.caseOf(reviewId).id().toString();
    }
}
