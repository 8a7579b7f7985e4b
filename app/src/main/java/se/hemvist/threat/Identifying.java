package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.network.Provenance;
import se.hemvist.organisation.Actor;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * Somebody unknown turns out to be somebody: what was recorded of them is recorded of who they are, and counts from then
 * on. What stands recorded of nobody is closed with the next version that a colleague agrees with.
 */
@Component
class Identifying {

    private final AssessmentRows rows;
    private final AssessmentFacts inEffect;
    private final PersonsOfForm personsOfForm;
    private final FactsOfAssessment facts;
    private final HandingIn handingIn;
    private final AcuteAssessing acute;
    private final Persons persons;
    private final Clock clock;

    Identifying(
            AssessmentRows rows,
            AssessmentFacts inEffect,
            PersonsOfForm personsOfForm,
            FactsOfAssessment facts,
            HandingIn handingIn,
            AcuteAssessing acute,
            Persons persons,
            Clock clock) {
        this.rows = rows;
        this.inEffect = inEffect;
        this.personsOfForm = personsOfForm;
        this.facts = facts;
        this.handingIn = handingIn;
        this.acute = acute;
        this.persons = persons;
        this.clock = clock;
    }

    /** The caller holds the assessment's lock. */
    void identify(ThreatAssessment unknown, String number, @Nullable String name, Actor assessor) {
        var identified = persons.identify(
                unknown.person(),
                IdentityNumber.of(number, LocalDate.now(clock)),
                name == null ? "" : name,
                ProtectedIdentity.NONE);
        var known = unknown.about(identified, persons.jointOf(identified));
        rows.identified(known);
        var open = known.current().open();
        var said = known.current().said();
        var now = inEffect.latest(known.joint()).orElse(null);
        var revision = known.again(assessor, now, Instant.now(clock));
        var source = new Provenance(said.grade(), assessor.user(), known.region(), said.validUntil());
        var recorded = facts.record(personsOfForm.read(known, said), source, List.of());
        handingIn.keep(known, revision.with(recorded, open));
        acute.askForFullOne(known);
    }
}
