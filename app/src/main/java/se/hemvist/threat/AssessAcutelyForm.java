package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.StartForm;
import se.hemvist.engine.Subject;
import se.hemvist.network.Networks;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.Course.Work;
import se.hemvist.threat.ThreatAssessment.Status;

/** Akut bedömning, begun by the police themselves: in effect when it is sent. */
@Component
class AssessAcutelyForm implements StartForm<AssessAcutelyShown, AssessAcutely> {

    private static final String UNKNOWN = "Okänd person";

    private final AssessmentRows rows;
    private final AcuteAssessing assessing;
    private final CaseNumbers caseNumbers;
    private final Persons persons;
    private final Networks networks;
    private final Municipalities municipalities;
    private final Organisation organisation;
    private final CurrentActor current;
    private final Clock clock;

    AssessAcutelyForm(
            AssessmentRows rows,
            AcuteAssessing assessing,
            CaseNumbers caseNumbers,
            Persons persons,
            Networks networks,
            Municipalities municipalities,
            Organisation organisation,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.assessing = assessing;
        this.caseNumbers = caseNumbers;
        this.persons = persons;
        this.networks = networks;
        this.municipalities = municipalities;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public AssessAcutelyShown shown() {
        return new AssessAcutelyShown(
                organisation.displayName(regionOf(current.actor())),
                networks.list(),
                municipalities.options(),
                AcuteThreat.Hours.HOURS_72);
    }

    @Override
    @Transactional
    public Subject submit(AssessAcutely command) {
        var actor = current.actor();
        var region = regionOf(actor);
        var person = person(command, region);
        var begun = new ThreatAssessment(
                UUID.randomUUID().toString(),
                caseNumbers.next(),
                region,
                person,
                persons.jointOf(person),
                Request.unasked(Instant.now(clock)),
                Course.begun(Work.ACUTE),
                Status.REQUESTED,
                List.of());
        rows.insert(begun);
        assessing.assess(begun.id(), command.threat(), actor);
        return new Subject(begun.id(), begun.caseNumber());
    }

    private PersonId person(AssessAcutely command, Tenant region) {
        boolean unknown = Boolean.TRUE.equals(command.identityUnknown());
        var number = command.identityNumber();
        if (unknown == (number != null)) {
            throw new Refusal(
                    "identityNumber",
                    unknown
                            ? "Du har skrivit ett nummer: kryssa ur att identiteten är okänd, eller ta bort numret."
                            : "Skriv personnumret, eller kryssa i att identiteten är okänd.");
        }
        return number == null
                ? persons.registerUnknown(region, UNKNOWN, ProtectedIdentity.NONE, null)
                : persons.register(region, IdentityNumber.of(number, LocalDate.now(clock)), "", ProtectedIdentity.NONE);
    }

    private static Tenant regionOf(Actor actor) {
        var regions = actor.groups().stream()
                .filter(group -> group.role() == Role.ASSESSOR || group.role() == Role.ON_CALL)
                .map(UnitGroup::tenant)
                .distinct()
                .toList();
        if (regions.size() != 1) {
            throw new Refusal("En akut bedömning görs av en handläggare eller vakthavande i en enda polisregion."
                    + " Logga in med den rollen.");
        }
        return regions.get(0);
    }
}
