package se.hemvist.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.person.JointId;

/**
 * Carries every fact of a merged person over to the kept one, open and closed. What would be about the person and themselves
 * is closed and stays as it was recorded, of two records: that is its trace. What has become double is closed, and what says
 * more stays. The desk's pair for some hours is never what another is double of, since it goes by itself.
 */
@Component
class CarriedFacts {

    private static final String REASON = "sammanslagning";

    private final FactRegister register;
    private final CarriedRows rows;
    private final ClosedFacts closed;
    private final KeepApartPairs pairs;
    private final Ties ties;
    private final DeskPairRows deskPairs;
    private final FactLog log;

    CarriedFacts(
            FactRegister register,
            CarriedRows rows,
            ClosedFacts closed,
            KeepApartPairs pairs,
            Ties ties,
            DeskPairRows deskPairs,
            FactLog log) {
        this.register = register;
        this.rows = rows;
        this.closed = closed;
        this.pairs = pairs;
        this.ties = ties;
        this.deskPairs = deskPairs;
        this.log = log;
    }

    void carry(JointId merged, JointId kept, FourEyes eyes) {
        for (var kind : FactKind.values()) {
            var carried = register.ofPerson(kind, merged).stream()
                    .filter(fact -> !isOfThemselves(fact, kept, eyes))
                    .toList();
            var own = register.ofPerson(kind, kept).stream()
                    .filter(fact -> fact.isOpen() && !deskPairs.isForATime(fact))
                    .collect(Collectors.toCollection(ArrayList::new));
            for (var fact : carried) {
                boolean forATime = deskPairs.isForATime(fact);
                rows.carry(fact, merged, kept, forATime);
                var now = register.find(kind, fact.id()).orElseThrow();
                if (now.isOpen() && !forATime) {
                    settle(now, own, eyes);
                }
                log.tell(Action.CHANGE, FactChanged.of(kind, now.id()), now);
            }
        }
    }

    private boolean isOfThemselves(RegisteredFact fact, JointId kept, FourEyes eyes) {
        boolean ofBoth = fact.persons().contains(kept);
        if (ofBoth && fact.isOpen()) {
            closed.close(fact, REASON, eyes);
        }
        return ofBoth;
    }

    private void settle(RegisteredFact carried, List<RegisteredFact> own, FourEyes eyes) {
        if (own.stream().anyMatch(other -> other.makesNeedless(carried))) {
            closed.close(carried, REASON, eyes);
        } else {
            own.stream().filter(carried::makesNeedless).forEach(needless -> closed.close(needless, REASON, eyes));
            own.removeIf(carried::makesNeedless);
            takeOpenKey(carried);
        }
    }

    private void takeOpenKey(RegisteredFact fact) {
        if (fact.kind() == FactKind.KEEP_APART) {
            pairs.takeOpenKey(fact, fact.terms());
        } else if (fact.kind().isOfTwo()) {
            ties.takeOpenKey(fact);
        }
    }
}
