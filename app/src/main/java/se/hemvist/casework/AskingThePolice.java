package se.hemvist.casework;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
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
import se.hemvist.threat.CaseEnd;
import se.hemvist.threat.EndedCase;
import se.hemvist.threat.EventKind;
import se.hemvist.threat.ReportedEvent;
import se.hemvist.threat.RequestAssessment;
import se.hemvist.threat.RequestedFor;
import se.hemvist.threat.ThreatAssessments;

/**
 * What a case tells the police of its region, each time on a ground that the feature has made sure holds now, and recorded
 * as handed out. Whether somebody may be told at all is asked where the ground is chosen.
 */
@Component("caseworkAskingThePolice")
public class AskingThePolice {

    private static final List<DisclosedPart> TOLD =
            List.of(DisclosedPart.IDENTITY_NUMBER, DisclosedPart.NAME, DisclosedPart.PROTECTION, DisclosedPart.CONTACT);

    private static final List<DisclosedPart> TOLD_FOR_HELP =
            List.of(DisclosedPart.IDENTITY_NUMBER, DisclosedPart.NAME, DisclosedPart.PROTECTION, DisclosedPart.EVENT);

    private final ThreatAssessments assessments;
    private final Persons persons;
    private final Organisation organisation;
    private final Disclosures disclosures;
    private final CaseAccess access;

    AskingThePolice(
            ThreatAssessments assessments,
            Persons persons,
            Organisation organisation,
            Disclosures disclosures,
            CaseAccess access) {
        this.assessments = assessments;
        this.persons = persons;
        this.organisation = organisation;
        this.disclosures = disclosures;
        this.access = access;
    }

    /** The police region that works with the cases of the kommun. */
    public Tenant regionOf(CaseHead of) {
        return organisation
                .regionOf(of.tenant().municipalityCode().orElseThrow())
                .tenant();
    }

    /** Asks for an assessment; call it in a job, where nobody is logged in. */
    public void request(CaseHead of, LegalGround ground, boolean acute, String background) {
        disclosures.record(given(of, DisclosurePurpose.THREAT_ASSESSMENT, TOLD, ground));
        var person = persons.find(of.person());
        assessments.request(new RequestAssessment(
                regionOf(of),
                of.tenant(),
                of.id().toString(),
                of.number(),
                RequestedFor.OTHER,
                person.identityNumber(),
                person.name(),
                person.protection(),
                acute,
                background));
    }

    /**
     * Reports an event that makes the police assess anew.
     *
     * @return false when the police have not heard of the case, and nothing was told
     */
    public boolean report(CaseHead of, EventKind kind, LocalDate on, String text, LegalGround ground) {
        if (!assessments.report(new ReportedEvent(of.id().toString(), kind, on, text))) {
            return false;
        }
        disclosures.record(given(of, DisclosurePurpose.CASE_EVENT, List.of(DisclosedPart.EVENT), ground));
        access.log(Action.DISCLOSE, of, kind.name());
        return true;
    }

    /** Records what the police have been told so that they look for the person, or help to carry a decision out. */
    public void askForHelp(CaseHead of, LegalGround ground) {
        disclosures.record(given(of, DisclosurePurpose.POLICE_ASSISTANCE, TOLD_FOR_HELP, ground));
        access.log(Action.DISCLOSE, of, "POLICE_ASSISTANCE");
    }

    /**
     * Tells that the case ends, so that the police make the final assessment.
     *
     * @return false when the police have not heard of the case, and nothing was told: ask for an assessment first
     */
    public boolean close(CaseHead of, CaseEnd end, LocalDate on, LegalGround ground) {
        if (!assessments.close(new EndedCase(of.id().toString(), end, on))) {
            return false;
        }
        disclosures.record(given(of, DisclosurePurpose.FINAL_ASSESSMENT, List.of(DisclosedPart.CASE_END), ground));
        access.log(Action.DISCLOSE, of, end.name());
        return true;
    }

    private Disclosure given(CaseHead of, DisclosurePurpose purpose, List<DisclosedPart> told, LegalGround ground) {
        return Disclosure.given(
                of.tenant(),
                Receiver.unit(regionOf(of)),
                new PersonInCase(of.person().toString(), of.number()),
                purpose,
                told,
                ground);
    }
}
