package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.hemvist.check.ConflictView;
import se.hemvist.organisation.SwedishTime;

/** Får stå kvar: for how long, and what happens on the day when it no longer may. */
@Component
class Standing {

    private final SituationRows situations;
    private final Judgements judgements;
    private final Regrouping regrouping;
    private final SituationStory story;
    private final Clock clock;

    Standing(
            SituationRows situations, Judgements judgements, Regrouping regrouping, SituationStory story, Clock clock) {
        this.situations = situations;
        this.judgements = judgements;
        this.regrouping = regrouping;
        this.story = story;
        this.clock = clock;
    }

    /** The first moment at which one of its conflicts no longer may stand. */
    Instant until(Situation situation) {
        return held(situation).stream()
                .map(Judgement::standsUntil)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(SwedishTime.ZONE).toInstant())
                .orElseGet(clock::instant);
    }

    /** Ends what has had its day. */
    void end(Situation situation) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var now = Instant.now(clock);
        var over = held(situation).stream()
                .filter(judged ->
                        judged.standsUntil() != null && !judged.standsUntil().isAfter(today))
                .toList();
        over.forEach(judged -> judgements.voided(judged.conflict(), VoidReason.DAY_PASSED, now));
        if (!over.isEmpty() && situation.status() == SituationStatus.STANDING) {
            situations.reopen(situation.id(), now);
            story.tell(situation.id(), SituationEvent.RETURNED);
        }
    }

    private List<Judgement> held(Situation situation) {
        var open = regrouping.open(situation).stream().map(ConflictView::id).toList();
        return List.copyOf(judgements.holding(open).values());
    }
}
