package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.threat.EndedCase;
import se.hemvist.threat.ThreatAssessments;

/** Tells the police that a case ends, so that they make the final assessment; only when something lets them be told. */
@Component
class FinalRequest {

    private final GroundToTell grounds;
    private final ThreatAssessments assessments;
    private final ThreatRequest request;
    private final Disclosures disclosures;
    private final RegionOfCase regions;
    private final Endings endings;
    private final Clock clock;

    FinalRequest(
            GroundToTell grounds,
            ThreatAssessments assessments,
            ThreatRequest request,
            Disclosures disclosures,
            RegionOfCase regions,
            Endings endings,
            Clock clock) {
        this.grounds = grounds;
        this.assessments = assessments;
        this.request = request;
        this.disclosures = disclosures;
        this.regions = regions;
        this.endings = endings;
        this.clock = clock;
    }

    void send(ExitCase of) {
        var ending = endings.of(of.id());
        grounds.of(of, ending).ifPresent(ground -> tell(of, ending, ground));
    }

    /** Police who have never heard of the case learn of it first, and are asked for the final assessment in the next job. */
    private void tell(ExitCase of, CaseEnding ending, LegalGround ground) {
        var ended = new EndedCase(of.id().toString(), ending.outcome().told(), ending.on());
        if (assessments.close(ended)) {
            disclosures.record(disclosed(of, ground));
            endings.asked(of.id(), Instant.now(clock));
        } else {
            request.send(of, ground);
        }
    }

    private Disclosure disclosed(ExitCase of, LegalGround ground) {
        return Disclosure.given(
                of.tenant(),
                Receiver.unit(regions.of(of)),
                new PersonInCase(of.person().toString(), of.number()),
                DisclosurePurpose.FINAL_ASSESSMENT,
                List.of(DisclosedPart.CASE_END),
                ground);
    }
}
