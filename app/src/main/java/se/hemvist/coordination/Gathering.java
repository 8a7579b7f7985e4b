package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.check.ConflictCleared;
import se.hemvist.check.ConflictOpened;
import se.hemvist.check.ConflictRaised;
import se.hemvist.check.ConflictView;
import se.hemvist.check.Conflicts;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.BlindIndex;

/** Hears of conflicts and gathers them: what shares a stay or a home is one situation, one process, one claim. */
@Component
class Gathering {

    private final SituationRows situations;
    private final Conflicts conflicts;
    private final Stays stays;
    private final BlindIndex index;
    private final Processes processes;
    private final Clock clock;

    Gathering(
            SituationRows situations,
            Conflicts conflicts,
            Stays stays,
            BlindIndex index,
            Processes processes,
            Clock clock) {
        this.situations = situations;
        this.conflicts = conflicts;
        this.stays = stays;
        this.index = index;
        this.processes = processes;
        this.clock = clock;
    }

    @EventListener
    void opened(ConflictOpened event) {
        gather(event.conflictId());
    }

    /** A conflict that grew graver is the desk's again, also when it was allowed to stand. */
    @EventListener
    void raised(ConflictRaised event) {
        gather(event.conflictId());
    }

    @EventListener
    void cleared(ConflictCleared event) {
        situations.lock();
        situations
                .openOf(event.conflictId())
                .filter(situation ->
                        conflicts.open(situations.conflictsOf(situation.id())).isEmpty())
                .ifPresent(situation -> {
                    situations.clear(situation.id());
                    processes.tell(situation.id().toString(), "situation-cleared");
                });
    }

    private void gather(String conflict) {
        situations.lock();
        if (situations.openOf(conflict).isPresent()) {
            return;
        }
        var round = round(conflicts.find(conflict));
        var known = situations.openRound(round);
        var situation = known.orElseGet(this::open);
        situations.add(situation.id(), conflict, round);
        if (known.isEmpty()) {
            processes.start("national-coordination", situation.id().toString());
        }
    }

    private Situation open() {
        var situation = Situation.open(UUID.randomUUID(), SituationNumber.random(), Instant.now(clock));
        situations.insert(situation);
        return situation;
    }

    private Set<String> round(ConflictView conflict) {
        var round = new HashSet<String>();
        for (var stay : stays.find(conflict.stays())) {
            round.add("stay:" + stay.id());
            round.add("home:" + index.token(InformationDomain.COORDINATION, "situation.home", stay.homeId()));
        }
        return round;
    }
}
