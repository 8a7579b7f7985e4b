package se.hemvist.childcase.ongoing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** The board tries it; never whoever has prepared it. The care ends with the last of its grounds. */
@Component
class DecideReviewForm implements TaskForm<ShownCase, DecideReview> {

    private final Reviews reviews;
    private final Cares cares;
    private final CaseDesk desk;

    DecideReviewForm(Reviews reviews, Cares cares, CaseDesk desk) {
        this.reviews = reviews;
        this.cares = cares;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(
                reviews.caseOf(subject),
                reviews.get(subject).kind().task()
                        + reviews.prepared(subject)
                                .map(prepared -> ".\n" + prepared.text())
                                .orElse("."));
    }

    @Override
    public void submit(String subject, DecideReview command) {
        var of = reviews.caseOf(subject);
        var prepared = reviews.prepared(subject);
        of.mustBeDecidedBy(desk.actor(), prepared.map(ReviewPrepared::officer).orElse(null));
        var review = reviews.get(subject);
        var on = desk.done("decidedOn", command.decidedOn(), sinceLast(review));
        reviews.decide(
                of,
                review,
                new ReviewDecided(
                        review.review(),
                        review.kind(),
                        command.decision(),
                        on,
                        command.reason(),
                        desk.officer(),
                        desk.now()));
        cares.endIfGroundless(of);
    }

    private LocalDate sinceLast(ReviewBegun review) {
        return reviews.decisions(review).stream()
                .map(ReviewDecided::on)
                .reduce((earlier, later) -> later)
                .orElse(review.from());
    }
}
