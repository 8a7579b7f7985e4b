package se.hemvist.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.conflict.PlacementConflicts;
import se.hemvist.conflict.PlacementRules;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonTokens;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/**
 * Tries homes for somebody without reserving any: nothing is written but who asked, and nobody is held. Who could ask so
 * of home after home would find out where somebody lives, so it is the desk's alone; a kommun asks by reserving.
 */
@Component
public class DryRuns {

    private final Stays stays;
    private final Surroundings surroundings;
    private final FactsForRules rules;
    private final SeverityTable table;
    private final Policies policies;
    private final PersonTokens tokens;
    private final CurrentActor current;
    private final AccessLog log;
    private final Clock clock;

    DryRuns(
            Stays stays,
            Surroundings surroundings,
            FactsForRules rules,
            SeverityTable table,
            Policies policies,
            PersonTokens tokens,
            CurrentActor current,
            AccessLog log,
            Clock clock) {
        this.stays = stays;
        this.surroundings = surroundings;
        this.rules = rules;
        this.table = table;
        this.policies = policies;
        this.tokens = tokens;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the check would say if the person of this stay were in each of these homes instead, on the same days.
     *
     * @return by the home's id, in the order given
     */
    @Transactional
    public Map<String, DryRun> inHomes(String stay, Collection<String> homes) {
        var row = stays.find(stay).orElseThrow(() -> new IllegalArgumentException("No such stay"));
        var asked =
                Access.to(Action.SEARCH, "dry-run", stay).of(Tenant.NATIONAL).about(tokens.forAccessLog(row.joint()));
        if (current.find()
                .filter(actor -> actor.is(Tenant.NATIONAL, Role.COORDINATOR))
                .isEmpty()) {
            log.refused(asked);
            throw new Refusal("Bara den nationella samordningen kan pröva boenden.");
        }
        log.write(asked);
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var answers = new LinkedHashMap<String, DryRun>();
        homes.forEach(home -> answers.put(home, judge(row.asIfReservedIn(home), today)));
        return answers;
    }

    private DryRun judge(StayRow proposed, LocalDate today) {
        var policy = policies.on(today);
        var around = surroundings.around(proposed, policy, today);
        var facts = rules.about(around, around.homesOf(List.of(proposed.id())), policy, today);
        var stay = facts.stays().stream()
                .filter(one -> one.id().equals(proposed.id()))
                .findFirst()
                .orElseThrow();
        var conflicts = PlacementConflicts.weigh(PlacementRules.judge(stay, facts), table);
        return new DryRun(PlacementRules.answer(stay, conflicts, facts).value(), conflicts.isEmpty());
    }
}
