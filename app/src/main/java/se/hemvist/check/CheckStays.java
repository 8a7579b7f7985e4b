package se.hemvist.check;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.check.StayAnswers.Said;
import se.hemvist.conflict.Doubt;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.PlacementConflict;
import se.hemvist.conflict.PlacementConflicts;
import se.hemvist.conflict.PlacementRules;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Stay;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.JointId;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/**
 * Judges stays by what is committed, under lock: find whom they could meet, lock all of them, read the facts, judge, write.
 * Without the lock a check that clears a conflict could overtake the one that found it again.
 *
 * <p>Who is found before the lock may be too few, when a fact is committed meanwhile: that fact's own check has then either
 * opened its conflict already, whose other side is looked for again under the lock, or is still to come.
 */
@Component
class CheckStays {

    private final Surroundings surroundings;
    private final Stays stays;
    private final OpenConflicts conflicts;
    private final FactsForRules rules;
    private final SeverityTable table;
    private final FactTokens tokens;
    private final ConflictBook book;
    private final StayAnswers answers;
    private final Policies policies;
    private final Clock clock;

    CheckStays(
            Surroundings surroundings,
            Stays stays,
            OpenConflicts conflicts,
            FactsForRules rules,
            SeverityTable table,
            FactTokens tokens,
            ConflictBook book,
            StayAnswers answers,
            Policies policies,
            Clock clock) {
        this.surroundings = surroundings;
        this.stays = stays;
        this.conflicts = conflicts;
        this.rules = rules;
        this.table = table;
        this.tokens = tokens;
        this.book = book;
        this.answers = answers;
        this.policies = policies;
        this.clock = clock;
    }

    /** Judges the stay as it is now, whatever made somebody ask. */
    @Transactional
    void judge(String stay) {
        judge(Set.of(stay));
    }

    /** Judges all of them in the caller's transaction. */
    @Transactional
    void judge(Collection<String> judged) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var policy = policies.on(today);
        var held = locked(judged, policy, today);
        var facts = rules.about(held.around(), held.around().homesOf(judged), policy, today);
        var found = new LinkedHashMap<ConflictKey, PlacementConflict>();
        answers.record(facts.stays().stream()
                .filter(stay -> judged.contains(stay.id()))
                .map(stay -> judge(stay, facts, found))
                .toList());
        book.record(held.open(), found, today);
    }

    /** No statement before the last lock says what is judged: only what was read after it does. */
    private Held locked(Collection<String> judged, Settings policy, LocalDate today) {
        var held = new TreeSet<>(conflicts.withPartners(judged));
        var own = stays.find(judged);
        held.addAll(surroundings.counterpartsOf(own, policy, today));
        while (true) {
            var locked = Set.copyOf(held);
            var rows = stays.lock(locked);
            var found = own;
            own = rows.stream().filter(row -> judged.contains(row.id())).toList();
            if (!persons(own).equals(persons(found))) {
                held.addAll(surroundings.counterpartsOf(own, policy, today));
            }
            var open = conflicts.of(judged);
            open.values().forEach(conflict -> held.addAll(conflict.stays()));
            if (locked.containsAll(held)) {
                return new Held(surroundings.around(own, rows, today), open);
            }
        }
    }

    /**
     * What nobody else changes till the transaction ends.
     *
     * @param open the conflicts of the judged stays, by key: who opens another holds these stays first
     */
    private record Held(Neighbourhood around, Map<String, OpenConflict> open) {}

    /** By stay: a person who is identified meanwhile has other enemies. */
    private static Map<String, JointId> persons(List<StayRow> stays) {
        return stays.stream().collect(toMap(StayRow::id, StayRow::joint));
    }

    private Said judge(Stay stay, Facts facts, LinkedHashMap<ConflictKey, PlacementConflict> found) {
        var conflicts = PlacementConflicts.weigh(PlacementRules.judge(stay, facts), table);
        conflicts.forEach(conflict ->
                found.putIfAbsent(ConflictKey.of(stay.id(), conflict.finding(), tokens::ofParty), conflict));
        return Said.of(stay.id(), Doubt.about(stay, facts), conflicts);
    }
}
