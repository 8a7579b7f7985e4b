package se.hemvist.coordination;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** A request belongs to the kommun that must act, under that kommun's own case number. */
@Component
class SideSubjects implements ProcessSubjects {

    private final ActionRequests requests;
    private final Sides sides;

    SideSubjects(ActionRequests requests, Sides sides) {
        this.requests = requests;
        this.sides = sides;
    }

    @Override
    public String process() {
        return "conflict-side";
    }

    @Override
    public String tenantOf(String subject) {
        return sides.of(stayOf(subject)).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return sides.of(stayOf(subject)).caseNumber();
    }

    private String stayOf(String request) {
        return requests.get(UUID.fromString(request)).stay();
    }
}
