package se.hemvist.coordination;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Tenant;

/** The clock of a request is the desk's, under the situation's number: no kommun sees that there is one. */
@Component
class RequestFollowUpSubjects implements ProcessSubjects {

    private final ActionRequests requests;
    private final SituationRows situations;

    RequestFollowUpSubjects(ActionRequests requests, SituationRows situations) {
        this.requests = requests;
        this.situations = situations;
    }

    @Override
    public String process() {
        return "request-follow-up";
    }

    @Override
    public String tenantOf(String subject) {
        return Tenant.NATIONAL.id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return situations
                .get(requests.get(UUID.fromString(subject)).situation())
                .number();
    }
}
