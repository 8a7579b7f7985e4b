package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Alerts;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.NationalCoordinationSteps;

@Component("nationalCoordinationSteps")
class SituationWork implements NationalCoordinationSteps {

    private final SituationRows situations;
    private final ActionRequests requests;
    private final SituationPicture picture;
    private final TellingKommuner kommuner;
    private final Alerts alerts;
    private final Processes processes;
    private final Standing standing;
    private final Unclaimed unclaimed;
    private final Clock clock;

    SituationWork(
            SituationRows situations,
            ActionRequests requests,
            SituationPicture picture,
            TellingKommuner kommuner,
            Alerts alerts,
            Processes processes,
            Standing standing,
            Unclaimed unclaimed,
            Clock clock) {
        this.situations = situations;
        this.requests = requests;
        this.picture = picture;
        this.kommuner = kommuner;
        this.alerts = alerts;
        this.processes = processes;
        this.standing = standing;
        this.unclaimed = unclaimed;
        this.clock = clock;
    }

    @Override
    public void raiseAlert(String situationId) {
        var situation = situation(situationId);
        if (situation.incident() == null) {
            var line = picture.line(situation);
            var message =
                    "%s: %s, första gemensamma natt %s".formatted(line.number(), line.severity(), line.firstNight());
            situations.raised(situation.id(), alerts.raise("konfliktsituation", message));
        }
    }

    @Override
    public void sendRequests(String situationId) {
        var situation = situation(situationId);
        kommuner.sendNew(situation.id());
        if (situation.isOpen()) {
            requests.of(situation.id()).forEach(this::changed);
        } else {
            takeBack(situation);
        }
    }

    /** What a check or another node makes of it meanwhile waits: the answer holds until the process stands at its task. */
    @Override
    public boolean situationDecided(String situationId) {
        situations.lock();
        return !situation(situationId).status().isLive();
    }

    @Override
    public boolean situationStands(String situationId) {
        situations.lock();
        return situation(situationId).status() == SituationStatus.STANDING;
    }

    @Override
    public Date standsUntil(String situationId) {
        return Date.from(standing.until(situation(situationId)));
    }

    @Override
    public void reopenSituation(String situationId) {
        situations.lock();
        standing.end(situation(situationId));
    }

    @Override
    public void closeSituation(String situationId) {
        end(situation(situationId));
    }

    @Override
    public void clearSituation(String situationId) {
        end(situation(situationId));
    }

    private void end(Situation situation) {
        takeBack(situation);
        situations.close(List.of(situation.id()), Instant.now(clock));
    }

    /** Nothing more is wanted of anybody, and the alert is over. */
    private void takeBack(Situation situation) {
        for (var request : requests.of(situation.id())) {
            if (requests.change(
                    request.id(),
                    RequestStatus.WITHDRAWN,
                    RequestStatus.NEW,
                    RequestStatus.SENT,
                    RequestStatus.PROMISED)) {
                processes.tell(request.id().toString(), "request-withdrawn");
            }
        }
        requests.acted(situation.id(), Instant.now(clock));
        requests.of(situation.id()).forEach(this::changed);
        if (situation.incident() != null) {
            alerts.resolve(situation.incident());
            situations.quiet(situation.id());
        }
    }

    /** The answer is in the request already; what waits for it looks again. */
    @Override
    public void noteSideAnswer(String situationId) {
        requests.of(UUID.fromString(situationId)).forEach(this::changed);
    }

    private void changed(ActionRequest request) {
        processes.tell(request.id().toString(), "request-changed");
    }

    @Override
    public @Nullable String claimant(String situationId) {
        return situation(situationId).claimedBy();
    }

    @Override
    public List<String> coordinators(String situationId) {
        return List.of(new UnitGroup(Tenant.NATIONAL, Role.COORDINATOR).id());
    }

    @Override
    public Date claimDue(String situationId) {
        return Date.from(unclaimed.due(situation(situationId)));
    }

    @Override
    public String claimClock(String situationId) {
        return "R/" + unclaimed.patience();
    }

    @Override
    public void escalateClaim(String situationId) {
        unclaimed.escalate(situation(situationId));
    }

    private Situation situation(String id) {
        return situations.get(UUID.fromString(id));
    }
}
