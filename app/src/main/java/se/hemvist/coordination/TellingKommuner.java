package se.hemvist.coordination;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonTokens;
import se.hemvist.placement.Placements;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;

/** Puts a request before its kommun. That tells something of a person to another authority, so it is recorded (OSL 8:1). */
@Component
class TellingKommuner {

    private static final String LEGAL_BASIS = "CONFLICT_ANSWER";

    private final ActionRequests requests;
    private final Sides sides;
    private final Disclosures disclosures;
    private final PersonTokens tokens;
    private final AccessLog log;
    private final Processes processes;
    private final Placements placements;

    TellingKommuner(
            ActionRequests requests,
            Sides sides,
            Disclosures disclosures,
            PersonTokens tokens,
            AccessLog log,
            Processes processes,
            Placements placements) {
        this.requests = requests;
        this.sides = sides;
        this.disclosures = disclosures;
        this.tokens = tokens;
        this.log = log;
        this.processes = processes;
        this.placements = placements;
    }

    /** Sends every request of the situation that has not been sent, and starts the desk's clock for each. */
    void sendNew(UUID situation) {
        for (var request : requests.of(situation)) {
            if (requests.change(request.id(), RequestStatus.SENT, RequestStatus.NEW)) {
                send(request);
                processes.start("request-follow-up", request.id().toString());
            }
        }
    }

    private void send(ActionRequest request) {
        var side = sides.of(request.stay());
        var id = request.id().toString();
        disclosures.record(Disclosure.given(
                Tenant.NATIONAL,
                Receiver.unit(side.tenant()),
                new PersonInCase(side.joint().value().toString(), side.caseNumber()),
                DisclosurePurpose.ACTION_REQUEST,
                List.of(DisclosedPart.PHRASE, DisclosedPart.DUE),
                LegalGround.of(LEGAL_BASIS)));
        log.write(Access.to(Action.DISCLOSE, "action-request", id)
                .of(Tenant.NATIONAL)
                .about(tokens.forAccessLog(side.joint()))
                .inCase(side.caseNumber())
                .because(LEGAL_BASIS));
        if (request.phrase().needsAnotherHome() && side.placement() != null) {
            placements.letNextCheckThrough(side.placement());
        }
        processes.start("conflict-side", id);
    }
}
