package se.hemvist.exitcase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Person;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.threat.RequestAssessment;
import se.hemvist.threat.ThreatAssessments;

/** Asks the police of the region for an assessment, and records what they were told and by which right. */
@Component
class ThreatRequest {

    private static final List<DisclosedPart> TOLD =
            List.of(DisclosedPart.IDENTITY_NUMBER, DisclosedPart.NAME, DisclosedPart.PROTECTION, DisclosedPart.CONTACT);

    private final ThreatAssessments assessments;
    private final Persons persons;
    private final Organisation organisation;
    private final Disclosures disclosures;

    ThreatRequest(ThreatAssessments assessments, Persons persons, Organisation organisation, Disclosures disclosures) {
        this.assessments = assessments;
        this.persons = persons;
        this.organisation = organisation;
        this.disclosures = disclosures;
    }

    void send(ExitCase of) {
        if (!of.consent().isGiven()) {
            throw new IllegalStateException("Nothing is told without consent");
        }
        var region = regionOf(of.tenant());
        var person = persons.find(of.person());
        disclosures.record(Disclosure.given(
                of.tenant(),
                Receiver.unit(region),
                new PersonInCase(of.person().toString(), of.number()),
                DisclosurePurpose.THREAT_ASSESSMENT,
                TOLD,
                LegalGround.consent(of.consent().version())));
        assessments.request(asked(of, region, person));
    }

    private static RequestAssessment asked(ExitCase of, Tenant region, Person person) {
        return new RequestAssessment(
                region,
                of.id().toString(),
                of.number(),
                person.identityNumber(),
                person.name(),
                person.protection(),
                of.contact().urgency() == Urgency.ACUTE,
                of.contact().text());
    }

    private Tenant regionOf(Tenant kommun) {
        return organisation.regionOf(kommun.municipalityCode().orElseThrow()).tenant();
    }
}
