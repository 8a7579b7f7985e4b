package se.hemvist.exitcase;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.exitcase.ExitEvent.Told;
import se.hemvist.processes.ExitEventSteps;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.threat.EventKind;
import se.hemvist.threat.ReportedEvent;
import se.hemvist.threat.ThreatAssessments;

/** What the model of a reported event asks. */
@Component("exitEventSteps")
final class ExitEventWork implements ExitEventSteps {

    private final ExitEvents events;
    private final ExitCases cases;
    private final ConsentInForce consent;
    private final ThreatAssessments assessments;
    private final Disclosures disclosures;
    private final RegionOfCase regions;
    private final CaseAccess access;

    ExitEventWork(
            ExitEvents events,
            ExitCases cases,
            ConsentInForce consent,
            ThreatAssessments assessments,
            Disclosures disclosures,
            RegionOfCase regions,
            CaseAccess access) {
        this.events = events;
        this.cases = cases;
        this.consent = consent;
        this.assessments = assessments;
        this.disclosures = disclosures;
        this.regions = regions;
        this.access = access;
    }

    /** The consent is asked here and not when the event was reported: it may have been taken back in between. */
    @Override
    public void reportExitEvent(String eventId) {
        var event = events.find(eventId);
        var of = cases.find(event.caseId().toString());
        var version = consent.versionIn(of.number());
        event.kind().event().ifPresent(kind -> tell(of, event, kind, version));
    }

    private void tell(ExitCase of, ExitEvent event, EventKind kind, OptionalInt version) {
        if (version.isEmpty()) {
            events.told(event, Told.KEPT);
            access.log(Action.CHANGE, of, "EVENT_KEPT");
            return;
        }
        if (!assessments.report(new ReportedEvent(of.id().toString(), kind, event.on(), event.text()))) {
            throw new IllegalStateException("The police have not been asked for an assessment yet");
        }
        disclosures.record(disclosed(of, version.getAsInt()));
        events.told(event, Told.TOLD);
        access.log(Action.DISCLOSE, of, kind.name());
    }

    private Disclosure disclosed(ExitCase of, int version) {
        return Disclosure.given(
                of.tenant(),
                Receiver.unit(regions.of(of)),
                new PersonInCase(of.person().toString(), of.number()),
                DisclosurePurpose.CASE_EVENT,
                List.of(DisclosedPart.EVENT),
                LegalGround.consent(version));
    }

    @Override
    public boolean policeInformed(String eventId) {
        return events.find(eventId).told() == Told.TOLD;
    }
}
