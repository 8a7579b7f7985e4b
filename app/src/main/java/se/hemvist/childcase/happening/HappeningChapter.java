package se.hemvist.childcase.happening;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.Unsettled;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.threat.EventKind;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** The events of a child's case that the police may have to know; who has run away is told of by another way, at once. */
@Component
@Order(8)
class HappeningChapter implements ChildChapter, Unsettled {

    private static final Set<EventKind> REPORTED = EnumSet.of(
            EventKind.NEW_THREAT,
            EventKind.ACTOR_ARRESTED,
            EventKind.ACTOR_RELEASED,
            EventKind.LEAK,
            EventKind.ADDRESS_EXPOSED,
            EventKind.RELAPSE,
            EventKind.NEW_CRIME);

    private final ChildEvents events;
    private final Told told;

    HappeningChapter(ChildEvents events, Told told) {
        this.events = events;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return Optional.empty();
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Händelser",
                CasePart.line(
                        "Det har hänt",
                        events.of(of).stream().map(event -> text(of, event)).collect(Collectors.joining("\n\n")))));
    }

    private String text(CaseHead of, ChildEvent event) {
        return event.what() + " (" + standing(of, event) + "):\n" + event.text();
    }

    private String standing(CaseHead of, ChildEvent event) {
        return events.chosen(of, event.event())
                .map(chosen -> chosen.basis() == null
                        ? "stannar i ärendet: " + chosen.reason()
                        : (events.isOpen(event.event()) ? "skickas till polisen: " : "polisen vet: ") + chosen.reason())
                .orElse("någon ska bestämma om polisen får veta");
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.concat(
                        told.of(of, ChildEvent.class, ChildEvent::what),
                        told.of(of, GroundChosen.class, GroundChosen::what))
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return List.of();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return REPORTED.stream()
                .map(kind -> new Option(kind.name(), kind.title()))
                .toList();
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        if (happening.text().isBlank()) {
            throw new Refusal("text", "Skriv vad som har hänt. Polisen läser det om den får veta.");
        }
        events.report(of, EventKind.valueOf(happening.kind()), happening.on(), happening.text());
    }

    @Override
    public boolean isUnsettled(CaseHead of) {
        return events.anyIsOpen(of);
    }
}
