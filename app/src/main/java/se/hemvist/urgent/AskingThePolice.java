package se.hemvist.urgent;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.threat.AssessmentReleased;
import se.hemvist.threat.RequestAssessment;
import se.hemvist.threat.RequestedFor;
import se.hemvist.threat.ThreatAssessments;

/** Asks the police of the region for an acute assessment, and receives what they release of it. */
@Component
class AskingThePolice {

    private static final List<DisclosedPart> TOLD =
            List.of(DisclosedPart.IDENTITY_NUMBER, DisclosedPart.NAME, DisclosedPart.PROTECTION, DisclosedPart.THREAT);

    private final UrgentRows rows;
    private final Persons persons;
    private final PoliceGround grounds;
    private final Organisation organisation;
    private final Disclosures disclosures;
    private final ThreatAssessments assessments;

    AskingThePolice(
            UrgentRows rows,
            Persons persons,
            PoliceGround grounds,
            Organisation organisation,
            Disclosures disclosures,
            ThreatAssessments assessments) {
        this.rows = rows;
        this.persons = persons;
        this.grounds = grounds;
        this.organisation = organisation;
        this.disclosures = disclosures;
        this.assessments = assessments;
    }

    /** Sends nothing when the consent has been taken back since somebody wanted it sent, and no other basis was chosen. */
    void ask(UrgentPlacement urgent) {
        var arranged = urgent.arranged();
        grounds.of(urgent, arranged == null ? null : arranged.basis()).ifPresent(ground -> ask(urgent, ground));
    }

    private void ask(UrgentPlacement urgent, LegalGround ground) {
        var region = organisation
                .regionOf(urgent.tenant().municipalityCode().orElseThrow())
                .tenant();
        disclosures.record(Disclosure.given(
                urgent.tenant(),
                Receiver.unit(region),
                reference(urgent),
                DisclosurePurpose.THREAT_ASSESSMENT,
                TOLD,
                ground));
        assessments.request(asked(urgent, region));
    }

    private RequestAssessment asked(UrgentPlacement urgent, Tenant region) {
        var person = persons.find(urgent.person());
        return new RequestAssessment(
                region,
                urgent.tenant(),
                urgent.id().toString(),
                urgent.number(),
                RequestedFor.LEAVER,
                person.identityNumber(),
                person.name(),
                person.protection(),
                true,
                urgent.told().threat());
    }

    /** What is closed learns nothing more. */
    @EventListener
    void received(AssessmentReleased released) {
        rows.find(UUID.fromString(released.caseId()))
                .filter(urgent -> urgent.status() == UrgentStatus.PLACED)
                .ifPresent(urgent -> keep(urgent, released));
    }

    private void keep(UrgentPlacement urgent, AssessmentReleased released) {
        rows.received(
                urgent,
                new ReceivedWord(
                        released.level(), released.validUntil(), released.releaseText(), released.areaNames()));
        disclosures.record(Disclosure.received(
                released.region(),
                urgent.tenant(),
                reference(urgent),
                DisclosurePurpose.THREAT_ASSESSMENT,
                released.parts(),
                LegalGround.of("POLICE_ACT")));
    }

    private static PersonInCase reference(UrgentPlacement urgent) {
        return new PersonInCase(urgent.person().toString(), urgent.number());
    }
}
