package se.hemvist.childcase.happening;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.childcase.ChildToPolice;
import se.hemvist.processes.ChildEventSteps;

/** What the model of an event asks. */
@Component("childEventSteps")
final class ChildEventWork implements ChildEventSteps {

    private final ChildEvents events;
    private final ChildToPolice police;
    private final GroundsForPolice grounds;
    private final CaseDesk desk;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    ChildEventWork(
            ChildEvents events,
            ChildToPolice police,
            GroundsForPolice grounds,
            CaseDesk desk,
            CaseOfficers officers,
            CaseClocks clocks) {
        this.events = events;
        this.police = police;
        this.grounds = grounds;
        this.desk = desk;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean mayTell(String eventId) {
        return basis(eventId).isPresent();
    }

    /** The basis is asked for again: it may have ceased to apply since somebody chose it. */
    @Override
    public void tellPolice(String eventId) {
        var of = events.caseOf(eventId);
        var event = events.get(eventId);
        basis(eventId)
                .flatMap(grounds::chosen)
                .ifPresentOrElse(
                        ground -> police.tell(of, ground, event.kind(), event.on(), event.text(), true),
                        () -> desk.note(
                                of,
                                new GroundChosen(
                                        UUID.fromString(eventId),
                                        null,
                                        "Grunden hade upphört att gälla.",
                                        null,
                                        desk.now()),
                                "EVENT_KEPT"));
        events.end(eventId);
    }

    private Optional<String> basis(String eventId) {
        return events.chosen(events.caseOf(eventId), UUID.fromString(eventId))
                .flatMap(chosen -> Optional.ofNullable(chosen.basis()));
    }

    @Override
    public @Nullable String caseworker(String eventId) {
        return officers.caseworker(caseId(eventId));
    }

    @Override
    public List<String> caseworkerGroups(String eventId) {
        return officers.caseworkerGroups(caseId(eventId));
    }

    @Override
    public Date choiceDue(String eventId) {
        return clocks.after("CHILD_EVENT_CHOSEN");
    }

    private String caseId(String eventId) {
        return events.caseOf(eventId).id().toString();
    }
}
