package se.hemvist.secrecy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishTime;

/**
 * Whether a disclosure has something to stand on today; asked at every one of them, and here only. A consent is in the case
 * of the giver, whose own record rests on it: the receiver's note says what it rested on when it passed.
 */
@Component
class DisclosureGrounds {

    private final LegalBases bases;
    private final ObjectProvider<ConsentsInForce> consents;
    private final Clock clock;

    DisclosureGrounds(LegalBases bases, ObjectProvider<ConsentsInForce> consents, Clock clock) {
        this.bases = bases;
        this.consents = consents;
        this.clock = clock;
    }

    void check(Disclosure disclosure) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var basis = bases.find(disclosure.ground().basis(), today).orElseThrow(DisclosureRefused::withoutBasis);
        if (!basis.opens(disclosure.from().domain(), disclosure.to().kind())) {
            throw DisclosureRefused.basisOfAnotherFlow();
        }
        if (basis.restsOnConsent() && disclosure.isTheGivers() && !consentHolds(disclosure)) {
            throw DisclosureRefused.withoutConsent();
        }
    }

    private boolean consentHolds(Disclosure disclosure) {
        var version = disclosure.ground().consentVersion();
        var number = disclosure.about().caseNumber();
        return version != null && number != null && consentIn(number).stream().anyMatch(inForce -> inForce == version);
    }

    OptionalInt consentIn(String caseNumber) {
        return consents.stream()
                .flatMapToInt(kept -> kept.versionIn(caseNumber).stream())
                .max();
    }
}
