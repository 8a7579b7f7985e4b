package se.hemvist.relativecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.casework.Journal;
import se.hemvist.secrecy.LegalGround;

/**
 * What lets the police be told of somebody now: the consent while it holds; of a child whom the board places without a
 * guardian, the ground that its decider has chosen; at the end what the chief has chosen.
 */
@Component
class GroundToTellPolice {

    private final RelativeConsents consents;
    private final GroundsForPolice grounds;
    private final ShelterDecisions shelters;
    private final Journal journal;

    GroundToTellPolice(
            RelativeConsents consents, GroundsForPolice grounds, ShelterDecisions shelters, Journal journal) {
        this.consents = consents;
        this.grounds = grounds;
        this.shelters = shelters;
        this.journal = journal;
    }

    Optional<LegalGround> of(CaseHead of) {
        var version = consents.versionIn(of.number());
        if (version.isPresent()) {
            return Optional.of(LegalGround.consent(version.getAsInt()));
        }
        return shelters.isPlaced(of)
                ? shelters.ground(of).flatMap(grounds::chosen)
                : journal.last(of, FinalGroundChosen.class).flatMap(chosen -> grounds.chosen(chosen.basis()));
    }
}
