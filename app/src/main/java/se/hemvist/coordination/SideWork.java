package se.hemvist.coordination;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.ConflictSideSteps;

@Component("conflictSideSteps")
class SideWork implements ConflictSideSteps {

    private final ActionRequests requests;
    private final Sides sides;
    private final Processes processes;

    SideWork(ActionRequests requests, Sides sides, Processes processes) {
        this.requests = requests;
        this.sides = sides;
        this.processes = processes;
    }

    @Override
    public void reportAnswer(String requestId) {
        tellTheDesk(requestId);
    }

    @Override
    public void reportMove(String requestId) {
        tellTheDesk(requestId);
    }

    private void tellTheDesk(String requestId) {
        processes.tell(request(requestId).situation().toString(), "side-answered");
    }

    @Override
    public boolean moveRefused(String requestId) {
        return request(requestId).status() == RequestStatus.REFUSED;
    }

    @Override
    public void closeRequest(String requestId) {
        requests.change(
                UUID.fromString(requestId), RequestStatus.WITHDRAWN, RequestStatus.SENT, RequestStatus.PROMISED);
    }

    @Override
    public @Nullable String caseworker(String requestId) {
        return side(requestId).caseworker();
    }

    /** A named officer's task is theirs and their chief's, not the whole unit's. */
    @Override
    public List<String> caseworkerGroups(String requestId) {
        var side = side(requestId);
        var managers = new UnitGroup(side.tenant(), Role.MANAGER).id();
        return side.caseworker() == null
                ? List.of(new UnitGroup(side.tenant(), Role.CASEWORKER).id(), managers)
                : List.of(managers);
    }

    @Override
    public Date answerDue(String requestId) {
        return Date.from(request(requestId).due());
    }

    /** The end of the day that the kommun promised. */
    @Override
    public Date moveDue(String requestId) {
        var request = request(requestId);
        return request.answerBy() == null
                ? Date.from(request.due())
                : Date.from(request.answerBy()
                        .plusDays(1)
                        .atStartOfDay(SwedishTime.ZONE)
                        .toInstant());
    }

    private Side side(String requestId) {
        return sides.of(request(requestId).stay());
    }

    private ActionRequest request(String id) {
        return requests.get(UUID.fromString(id));
    }
}
