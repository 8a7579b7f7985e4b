package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.CarriesPlacements;
import se.hemvist.placement.Placements;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/** The measures that are granted a leaver, and with them all that is sought: without them the case has nothing to give, and ends. */
@Component
class WithdrawableMeasures implements WithdrawableParts, CarriesPlacements {

    private final ExitCases cases;
    private final Endings endings;
    private final Placements placements;
    private final Processes processes;
    private final CurrentActor current;
    private final Clock clock;

    WithdrawableMeasures(
            ExitCases cases,
            Endings endings,
            Placements placements,
            Processes processes,
            CurrentActor current,
            Clock clock) {
        this.cases = cases;
        this.endings = endings;
        this.placements = placements;
        this.processes = processes;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return granted(of)
                .map(exitCase -> new Withdrawable(
                        id(of),
                        null,
                        "Beslut om insatser",
                        goesOn(exitCase) ? "Beviljade. Utan dem avslutas ärendet" : "Ärendet avslutas",
                        goesOn(exitCase) ? Standing.OPEN : Standing.OVER,
                        true))
                .stream()
                .toList();
    }

    @Override
    public Optional<String> carrier(HeldCase of) {
        return granted(of).map(exitCase -> id(of));
    }

    private Optional<ExitCase> granted(HeldCase of) {
        return cases.find(of.id())
                .filter(exitCase ->
                        exitCase.decision() != null && exitCase.decision().grants());
    }

    private static String id(HeldCase of) {
        return "measures:" + of.id();
    }

    private boolean goesOn(ExitCase of) {
        return of.isOpen() && endings.find(of.id()).isEmpty();
    }

    @Override
    @Transactional
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        var held = cases.held(of.id());
        if (!goesOn(held)) {
            throw new Refusal("Ärendet avslutas redan. Ladda om sidan.");
        }
        var now = Instant.now(clock);
        endings.decide(CaseEnding.decided(
                held,
                Ending.BROKEN_OFF,
                ExitOutcome.REFUSED,
                LocalDate.ofInstant(now, SwedishTime.ZONE),
                false,
                why,
                current.actor().user(),
                now));
        var id = of.id().toString();
        placements.callOff(id);
        processes.tell(id, "case-broken-off");
    }
}
