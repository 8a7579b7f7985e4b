package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.threat.AssessmentKind;
import se.hemvist.threat.AssessmentReleased;

/** Receives what the police release to a case, records by which right it came, and lets the case go on. */
@Component
class Reception {

    private final ExitCases cases;
    private final Journal journal;
    private final CaseAccess access;
    private final Disclosures disclosures;
    private final Processes processes;
    private final Clock clock;

    Reception(
            ExitCases cases,
            Journal journal,
            CaseAccess access,
            Disclosures disclosures,
            Processes processes,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.access = access;
        this.disclosures = disclosures;
        this.processes = processes;
        this.clock = clock;
    }

    /** A closed case learns nothing more, and a case of another kind has a reception of its own. */
    @EventListener
    void received(AssessmentReleased released) {
        cases.find(UUID.fromString(released.caseId())).filter(ExitCase::isOpen).ifPresent(of -> keep(of, released));
    }

    private void keep(ExitCase of, AssessmentReleased released) {
        var received = ReceivedAssessment.of(released, Instant.now(clock));
        var conditions = released.conditions();
        var told = conditions == null ? of : of.analysed(new InitialAnalysis(conditions, received));
        var assessed = released.kind() == AssessmentKind.INITIAL ? told : told.assessed(received);
        var earlier = of.assessment();
        if (earlier != null && released.kind() != AssessmentKind.INITIAL) {
            journal.add(of, new EarlierAssessment(earlier));
        }
        cases.save(assessed);
        disclosures.record(disclosed(of, released));
        access.log(Action.CHANGE, assessed, "ASSESSMENT_RECEIVED");
        processes.tell(released.caseId(), messageOf(released.kind()));
    }

    private static String messageOf(AssessmentKind kind) {
        return switch (kind) {
            case INITIAL -> "initial-risk-analysed";
            case ACUTE, FULL -> "threat-assessed";
            case FINAL -> "final-assessment-made";
        };
    }

    /** From the region to the kommun; the kommun's own record stands for the person, since it knows of no other. */
    private static Disclosure disclosed(ExitCase of, AssessmentReleased released) {
        return Disclosure.received(
                released.region(),
                of.tenant(),
                new PersonInCase(of.person().toString(), of.number()),
                DisclosurePurpose.THREAT_ASSESSMENT,
                released.parts(),
                LegalGround.of("POLICE_ACT"));
    }
}
