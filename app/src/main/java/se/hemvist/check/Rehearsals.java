package se.hemvist.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.PlacementConflict;
import se.hemvist.conflict.PlacementConflicts;
import se.hemvist.conflict.PlacementRules;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.Weigher;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.Stays;

/**
 * Judges those who are in conflict today once more, by the table in force and by another: nobody is held and nothing is
 * written, so what is committed meanwhile may be seen or not. Who is in no conflict is left to the sweep.
 */
@Component
public class Rehearsals {

    private static final int BUNDLE = 50;

    private final OpenConflicts conflicts;
    private final Surroundings surroundings;
    private final Stays stays;
    private final FactsForRules rules;
    private final SeverityTable table;
    private final FactTokens tokens;
    private final Policies policies;
    private final Clock clock;

    Rehearsals(
            OpenConflicts conflicts,
            Surroundings surroundings,
            Stays stays,
            FactsForRules rules,
            SeverityTable table,
            FactTokens tokens,
            Policies policies,
            Clock clock) {
        this.conflicts = conflicts;
        this.surroundings = surroundings;
        this.stays = stays;
        this.rules = rules;
        this.table = table;
        this.tokens = tokens;
        this.policies = policies;
        this.clock = clock;
    }

    /** What another table, which is not in force, would weigh otherwise. */
    @Transactional(readOnly = true)
    public Rehearsal with(Weigher another) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var now = new LinkedHashMap<ConflictKey, ConflictSeverity>();
        var then = new LinkedHashMap<ConflictKey, ConflictSeverity>();
        var judged = conflicts.stays();
        for (int from = 0; from < judged.size(); from += BUNDLE) {
            var bundle = Set.copyOf(judged.subList(from, Math.min(from + BUNDLE, judged.size())));
            var facts = factsAbout(bundle, today);
            for (var stay : facts.stays()) {
                if (bundle.contains(stay.id())) {
                    weigh(stay, facts, table, now);
                    weigh(stay, facts, another, then);
                }
            }
        }
        return new Rehearsal(now.size(), changes(now, then));
    }

    private Facts factsAbout(Set<String> bundle, LocalDate today) {
        var policy = policies.on(today);
        var own = stays.find(bundle);
        var others = new LinkedHashSet<>(conflicts.withPartners(bundle));
        others.addAll(surroundings.counterpartsOf(own, policy, today));
        var around = surroundings.around(own, stays.find(others), today);
        return rules.about(around, around.homesOf(bundle), policy, today);
    }

    private void weigh(Stay stay, Facts facts, Weigher weigher, Map<ConflictKey, ConflictSeverity> found) {
        for (PlacementConflict conflict : PlacementConflicts.weigh(PlacementRules.judge(stay, facts), weigher)) {
            found.putIfAbsent(ConflictKey.of(stay.id(), conflict.finding(), tokens::ofParty), conflict.severity());
        }
    }

    private static List<ReweighedConflict> changes(
            Map<ConflictKey, ConflictSeverity> now, Map<ConflictKey, ConflictSeverity> then) {
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        var changed = new ArrayList<ReweighedConflict>();
        for (var key : keys) {
            ConflictSeverity before = now.get(key);
            ConflictSeverity after = then.get(key);
            if (before != after) {
                changed.add(ReweighedConflict.of(key, before, after));
            }
        }
        return List.copyOf(changed);
    }
}
