package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Alerts;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.RequestFollowUpSteps;

/** The desk's clock for one request; each kommun's has its own, and none of them stops another's. */
@Component("requestFollowUpSteps")
class RequestFollowUpWork implements RequestFollowUpSteps {

    private final ActionRequests requests;
    private final SituationRows situations;
    private final SituationStory story;
    private final Alerts alerts;
    private final Deadlines deadlines;
    private final Clock clock;

    RequestFollowUpWork(
            ActionRequests requests,
            SituationRows situations,
            SituationStory story,
            Alerts alerts,
            Deadlines deadlines,
            Clock clock) {
        this.requests = requests;
        this.situations = situations;
        this.story = story;
        this.alerts = alerts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public boolean requestSettled(String requestId) {
        return request(requestId).isSettled();
    }

    @Override
    public Date nextLook(String requestId) {
        return Date.from(next(request(requestId)));
    }

    /** Once for what was promised, and then again and again until something happens. */
    private Instant next(ActionRequest request) {
        var last = request.alertedAt();
        return last == null || last.isBefore(request.patience())
                ? request.patience()
                : deadlines.on(LocalDate.ofInstant(last, SwedishTime.ZONE)).after("REQUEST_ALERT_AGAIN", last);
    }

    @Override
    public void alertLate(String requestId) {
        var request = request(requestId);
        var now = Instant.now(clock);
        if (request.isLate(now)) {
            boolean refused = request.status() == RequestStatus.REFUSED;
            resolveAlert(requestId);
            var message = situations.get(request.situation()).number()
                    + (refused ? ": en nekad begäran väntar på samordnaren" : ": en begäran är inte klar i tid");
            requests.alerted(request.id(), alerts.raise("begaran", message), now);
            story.tell(request.situation(), refused ? SituationEvent.REFUSAL_LATE : SituationEvent.SIDE_LATE);
        }
    }

    @Override
    public void resolveAlert(String requestId) {
        var request = request(requestId);
        if (request.alert() != null) {
            alerts.resolve(request.alert());
            requests.quiet(request.id());
        }
    }

    private ActionRequest request(String id) {
        return requests.get(UUID.fromString(id));
    }
}
