package se.hemvist.check;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.check.OpenConflict.Judged;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.PlacementConflict;

/**
 * Makes the open conflicts of the judged stays those that were found, and tells what changed; found again unchanged,
 * nothing is written. The caller holds the lock of every stay that a conflict names.
 */
@Component
class ConflictBook {

    private final ConflictRows rows;
    private final FactTokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConflictBook(ConflictRows rows, FactTokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** @param open by key */
    void record(Map<String, OpenConflict> open, Map<ConflictKey, PlacementConflict> found, LocalDate today) {
        var known = new HashMap<>(open);
        found.forEach((key, conflict) -> {
            var existing = known.remove(key.text());
            if (existing == null) {
                open(key, conflict);
            } else {
                compare(existing, conflict, today);
            }
        });
        known.values().forEach(conflict -> clear(conflict, today));
    }

    private void open(ConflictKey key, PlacementConflict conflict) {
        var id = UUID.randomUUID();
        rows.open(id, key, conflict, now());
        rows.addCauses(id, List.copyOf(conflict.finding().causes()), conflict, now());
        events.publishEvent(new ConflictOpened(id.toString()));
    }

    private void compare(OpenConflict existing, PlacementConflict found, LocalDate today) {
        var judged = Judged.of(found);
        if (!judged.equals(existing.judged())) {
            rows.judge(existing.id(), judged, existing.firstSharedWith(judged.window(), today));
        }
        var causes = rewriteCauses(existing, found);
        if (causes.added() || existing.isLessSevereThan(found)) {
            rows.raise(existing.id(), now());
            events.publishEvent(new ConflictRaised(existing.id().toString()));
        }
        if (causes.amended()) {
            events.publishEvent(new ConflictCauseChanged(existing.id().toString()));
        }
    }

    private Rewritten rewriteCauses(OpenConflict existing, PlacementConflict found) {
        var id = existing.id();
        var facts = found.finding().causes().stream()
                .collect(toMap(fact -> tokens.token(fact.kind(), fact.id()), Function.identity()));
        var added = of(facts, existing::isNew);
        rows.forgetCauses(id, existing.returning(facts.keySet()));
        rows.addCauses(id, added, found, now());
        var amended = of(facts, token -> existing.isOtherVersion(token, facts.get(token)));
        rows.causesChanged(id, amended);
        rows.causesGone(id, existing.causesNotIn(facts.keySet()), now());
        return new Rewritten(!added.isEmpty(), !amended.isEmpty());
    }

    /**
     * What a check has changed of a conflict's causes.
     *
     * @param added it rests on a fact that it did not rest on before
     * @param amended a fact that it rested on has another version
     */
    private record Rewritten(boolean added, boolean amended) {}

    private static List<FactRef> of(Map<String, FactRef> facts, Predicate<String> chosen) {
        return facts.entrySet().stream()
                .filter(fact -> chosen.test(fact.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void clear(OpenConflict conflict, LocalDate today) {
        rows.clear(conflict.id(), conflict.isOver(today) ? "WINDOW_OVER" : "NO_CAUSE", now());
        events.publishEvent(new ConflictCleared(conflict.id().toString()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
