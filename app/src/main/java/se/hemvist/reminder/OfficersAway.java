package se.hemvist.reminder;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.hemvist.engine.Substitutes;
import se.hemvist.engine.TaskTurns;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.AbsencesChanged;

/** Lets the engine know who is away, and has it settle at once when that changes; days that pass it sees by itself. */
@Component
class OfficersAway implements Substitutes {

    private final Absences absences;
    private final TaskTurns turns;

    OfficersAway(Absences absences, TaskTurns turns) {
        this.absences = absences;
        this.turns = turns;
    }

    @Override
    public Optional<String> standInFor(String officer) {
        return absences.today().standInFor(officer);
    }

    @Override
    public Set<String> absent() {
        return absences.today().absent();
    }

    @TransactionalEventListener
    void changed(AbsencesChanged event) {
        turns.settle();
    }
}
