package se.hemvist.exitcase;

import java.util.List;
import org.springframework.stereotype.Component;
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
import se.hemvist.threat.RequestedFor;
import se.hemvist.threat.ThreatAssessments;

/** Asks the police of the region for an assessment, and records what they were told and by which right. */
@Component
class ThreatRequest {

    private static final List<DisclosedPart> TOLD =
            List.of(DisclosedPart.IDENTITY_NUMBER, DisclosedPart.NAME, DisclosedPart.PROTECTION, DisclosedPart.CONTACT);

    private final ThreatAssessments assessments;
    private final Persons persons;
    private final RegionOfCase regions;
    private final ConsentInForce consent;
    private final Disclosures disclosures;

    ThreatRequest(
            ThreatAssessments assessments,
            Persons persons,
            RegionOfCase regions,
            ConsentInForce consent,
            Disclosures disclosures) {
        this.assessments = assessments;
        this.persons = persons;
        this.regions = regions;
        this.consent = consent;
        this.disclosures = disclosures;
    }

    /** Sends nothing when the consent has been taken back since the job was queued. */
    void send(ExitCase of) {
        consent.versionIn(of.number()).ifPresent(version -> send(of, LegalGround.consent(version)));
    }

    void send(ExitCase of, LegalGround ground) {
        var region = regions.of(of);
        var person = persons.find(of.person());
        disclosures.record(Disclosure.given(
                of.tenant(),
                Receiver.unit(region),
                new PersonInCase(of.person().toString(), of.number()),
                DisclosurePurpose.THREAT_ASSESSMENT,
                TOLD,
                ground));
        assessments.request(asked(of, region, person));
    }

    private static RequestAssessment asked(ExitCase of, Tenant region, Person person) {
        return new RequestAssessment(
                region,
                of.tenant(),
                of.id().toString(),
                of.number(),
                RequestedFor.LEAVER,
                person.identityNumber(),
                person.name(),
                person.protection(),
                of.contact().urgency() == Urgency.ACUTE,
                of.contact().text());
    }
}
