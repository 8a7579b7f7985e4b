package se.hemvist.childcase.ongoing;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** What is laid before the board. */
@Component
class PrepareReviewForm implements TaskForm<ShownCase, PrepareReview> {

    private final Reviews reviews;
    private final CaseDesk desk;

    PrepareReviewForm(Reviews reviews, CaseDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        var review = reviews.get(subject);
        var last = reviews.decisions(review).stream().reduce((earlier, later) -> later);
        return desk.shown(
                reviews.caseOf(subject),
                review.kind().task() + ". " + review.what() + "."
                        + last.map(decided -> "\nSenast: " + decided.text()).orElse(""));
    }

    @Override
    public void submit(String subject, PrepareReview command) {
        var of = desk.workOn(reviews.caseOf(subject));
        var review = reviews.get(subject).review();
        desk.note(of, new ReviewPrepared(review, command, desk.officer(), desk.now()), "REVIEW_PREPARED");
    }
}
