package se.hemvist.placement.probing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.placement.probing.CheckWaits.Kind;

/** The desk lets checks of a case through, asked by the kommun or by itself. */
@Component
public class DeskReleases {

    /** Stands for the desk where a job carries its request out and nobody is logged in. */
    private static final String BY_REQUEST = "request";

    private final CheckBudget budget;
    private final SpentChecks spent;
    private final CheckReleases releases;
    private final CheckWaits waits;
    private final CurrentActor current;

    DeskReleases(
            CheckBudget budget, SpentChecks spent, CheckReleases releases, CheckWaits waits, CurrentActor current) {
        this.budget = budget;
        this.spent = spent;
        this.releases = releases;
        this.waits = waits;
        this.current = current;
    }

    /** The desk asks for another home, and has to find out whether that one will do. */
    @Transactional
    public void onRequest(CheckedCase of) {
        release(of, 1, "Begäran om åtgärd: ett annat boende.");
    }

    /** From now on the case may have so many checks, and no red answer told before holds them back. */
    @Transactional
    void release(CheckedCase of, int checks, String note) {
        var left = Math.max(0, budget.allowed(of) - spent.checks(of.id()));
        var user = current.find().map(Actor::user).orElse(BY_REQUEST);
        releases.insert(of, Math.max(0, checks - left), spent.lastEvent(of.id()), note, user);
        waits.done(Kind.WAITS, of, user);
    }
}
