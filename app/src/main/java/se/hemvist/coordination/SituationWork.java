package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Alerts;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Deadlines;
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
    private final Deadlines deadlines;
    private final Clock clock;

    SituationWork(
            SituationRows situations,
            ActionRequests requests,
            SituationPicture picture,
            TellingKommuner kommuner,
            Alerts alerts,
            Processes processes,
            Deadlines deadlines,
            Clock clock) {
        this.situations = situations;
        this.requests = requests;
        this.picture = picture;
        this.kommuner = kommuner;
        this.alerts = alerts;
        this.processes = processes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void raiseAlert(String situationId) {
        var line = picture.line(situation(situationId));
        var message = "%s: %s, första gemensamma natt %s".formatted(line.number(), line.severity(), line.firstNight());
        situations.raised(UUID.fromString(situationId), alerts.raise("konfliktsituation", message));
    }

    @Override
    public void sendRequests(String situationId) {
        for (var request : requests.of(UUID.fromString(situationId))) {
            if (requests.change(request.id(), RequestStatus.SENT, RequestStatus.NEW)) {
                kommuner.send(request);
            }
        }
    }

    @Override
    public boolean situationDecided(String situationId) {
        return !situation(situationId).isOpen();
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
        if (situation.incident() != null) {
            alerts.resolve(situation.incident());
        }
        situations.close(List.of(situation.id()), Instant.now(clock));
    }

    /** The answer is in the request already; the desk sees it where it sees the situation. */
    @Override
    public void noteSideAnswer(String situationId) {
        situation(situationId);
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
        var opened = situation(situationId).openedAt();
        return Date.from(deadlines.on(LocalDate.now(clock)).after("SITUATION_CLAIM", opened));
    }

    private Situation situation(String id) {
        return situations.get(UUID.fromString(id));
    }
}
