package se.hemvist.relativecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.home.HomeKind;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.suitability.TriedHomes;

/** A threatened child comes to no familjehem whose people nobody has looked up; a shelter answers for itself. */
@Component
class FamilyHomesForChild implements TriedHomes {

    private final RelativeConsents consents;
    private final Clock clock;

    FamilyHomesForChild(RelativeConsents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public boolean isTried(CaseHead of, HomeKind home) {
        return of.kind().equals(RelativeKind.OBJECT)
                && home.isOfPrivatePersons()
                && consents.of(of.id()).isOfChildOn(LocalDate.now(clock.withZone(SwedishTime.ZONE)));
    }
}
