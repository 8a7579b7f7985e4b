package se.hemvist.placement.probing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.ProbingSettings;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.probing.CheckWaits.Kind;

/**
 * A case has so many checks in all its life, one for each home that is held, and after a red answer that it has been told
 * the next one waits for the desk. Any red: were it only those that persons caused, the waiting would tell which it was.
 * What has turned red unread holds nothing back: else the waiting would tell that something has changed.
 */
@Component
public class CheckBudget {

    private final SpentChecks spent;
    private final CheckWaits waits;
    private final ProbingSettings settings;
    private final Clock clock;

    CheckBudget(SpentChecks spent, CheckWaits waits, ProbingSettings settings, Clock clock) {
        this.spent = spent;
        this.waits = waits;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asked with the case's placement held, before a home is. The desk learns of a refusal although the rest is undone.
     */
    public Optional<Refusal> refusal(CheckedCase of) {
        if (allowed(of) > spent.checks(of.id()) && !spent.hasUnreleasedRed(of.id())) {
            return Optional.empty();
        }
        waits.refused(of);
        return Optional.of(new NextCheckWaits());
    }

    /** At night nobody is refused: the home is held already, and where by day it had waited, the desk sees it. */
    public void heldUrgently(CheckedCase of) {
        if (spent.checks(of.id()) > allowed(of) || spent.hasUnreleasedRed(of.id())) {
            waits.add(Kind.URGENT, of);
        }
    }

    /** How many checks the case may have had by now, with what the desk has let through. */
    int allowed(CheckedCase of) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return settings.on(today).checksPerCase() + spent.released(of.id());
    }
}
