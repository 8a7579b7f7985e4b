package se.hemvist.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.FactRegister;
import se.hemvist.network.KeptFacts;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.QuestionedFacts;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;

/** Se över uppgift: it still holds, till a next day, or it is proposed to hold no longer. */
@Component
class ReviewFactForm implements TaskForm<FactToReview, ReviewFact> {

    private final FactReviewRows rows;
    private final FactRegister register;
    private final KeptFacts kept;
    private final QuestionedFacts questioned;
    private final ShownFacts shown;
    private final CurrentActor current;
    private final Clock clock;

    ReviewFactForm(
            FactReviewRows rows,
            FactRegister register,
            KeptFacts kept,
            QuestionedFacts questioned,
            ShownFacts shown,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        this.kept = kept;
        this.questioned = questioned;
        this.shown = shown;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FactToReview shown(String subject) {
        var review = rows.find(subject);
        var fact = fact(review);
        var page = shown.of(fact);
        return new FactToReview(
                review.number(),
                page.title(),
                page.what(),
                page.lines().stream()
                        .map(line -> line.label() + ": " + line.value())
                        .collect(Collectors.joining(". ")),
                questioned.questionOf(fact).orElse(""),
                FactWords.code(fact.kind()),
                fact.id());
    }

    @Override
    @Transactional
    public void submit(String subject, ReviewFact command) {
        var review = rows.find(subject);
        if (!rows.close(subject)) {
            throw new Refusal("Uppgiften är redan sedd över. Ladda om listan.");
        }
        var fact = fact(review);
        var officer = current.actor();
        switch (command.answer()) {
            case STILL_HOLDS ->
                kept.stillHolds(fact.kind(), fact.id(), fact.version(), next(command.reviewOn()), officer);
            case NO_LONGER -> {
                var reason = command.reason() == null ? "" : command.reason().strip();
                kept.close(fact.kind(), fact.id(), fact.version(), reason, officer);
            }
        }
    }

    private LocalDate next(@Nullable LocalDate day) {
        return NextReview.of(day, LocalDate.now(clock.withZone(SwedishTime.ZONE)));
    }

    private RegisteredFact fact(FactReview review) {
        return register.read(review.kind(), review.factId()).orElseThrow(NoSuchFact::new);
    }
}
