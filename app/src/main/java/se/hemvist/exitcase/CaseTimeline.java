package se.hemvist.exitcase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.exitcase.ExitEvent.Told;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.Happening;

/** What has happened in a case, the newest first. */
@Component
class CaseTimeline {

    private static final String THE_SYSTEM = "Hemvist";

    private final Journal journal;
    private final ExitEvents events;
    private final Endings endings;
    private final CasePlacements placements;
    private final RegionOfCase regions;
    private final Officers officers;

    CaseTimeline(
            Journal journal,
            ExitEvents events,
            Endings endings,
            CasePlacements placements,
            RegionOfCase regions,
            Officers officers) {
        this.journal = journal;
        this.events = events;
        this.endings = endings;
        this.placements = placements;
        this.regions = regions;
        this.officers = officers;
    }

    List<Happening> of(ExitCase of) {
        return Stream.of(parts(of), entries(of), placements.happenings(of), reported(of), ended(of))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }

    private Stream<Happening> parts(ExitCase of) {
        var police = regions.nameOf(of);
        return Stream.of(
                        Optional.of(new Happening(of.opened(), "Ärendet öppnat", nameOf(of.caseworker()))),
                        Optional.ofNullable(of.analysis())
                                .map(said -> new Happening(
                                        said.seen().receivedAt(), "Polisens första analys mottagen", police)),
                        Optional.ofNullable(of.inquiry())
                                .map(done -> new Happening(done.at(), "Behoven utredda", nameOf(done.inquirer()))),
                        Optional.ofNullable(of.assessment())
                                .map(got -> new Happening(
                                        got.receivedAt(),
                                        "Polisens bedömning mottagen: "
                                                + got.level().title(),
                                        police)),
                        Optional.ofNullable(of.decision())
                                .map(made -> new Happening(
                                        made.at(),
                                        made.grants() ? "Insatser beviljade" : "Insatser avslagna",
                                        nameOf(made.decider()))))
                .flatMap(Optional::stream);
    }

    private Stream<Happening> entries(ExitCase of) {
        return Stream.of(
                        entries(of, Meeting.class, "Möte"),
                        entries(of, PlanMade.class, "Plan med andra myndigheter gjord"),
                        entries(of, FollowUp.class, "Uppföljning av planen"),
                        entries(of, ExpiryNote.class, "Utgången bedömning noterad"),
                        entries(of, AftercareContact.class, "Kontakt efter avslutet"),
                        entries(of, WithheldNote.class, CaseTimeline::what),
                        entries(of, NewMunicipality.class, NewMunicipality::text))
                .flatMap(each -> each);
    }

    private <E extends Record & Entry> Stream<Happening> entries(ExitCase of, Class<E> kind, String what) {
        return entries(of, kind, each -> what);
    }

    private <E extends Record & Entry> Stream<Happening> entries(ExitCase of, Class<E> kind, Function<E, String> what) {
        return journal.of(of, kind).stream()
                .map(each -> new Happening(each.at(), what.apply(each), nameOf(each.officer())));
    }

    private static String what(WithheldNote note) {
        return "Uppgifter till den nya polisregionen " + note.done().title();
    }

    private Stream<Happening> reported(ExitCase of) {
        return events.of(of.id()).stream()
                .map(event -> new Happening(event.reportedAt(), what(event), nameOf(event.reportedBy())));
    }

    private static String what(ExitEvent event) {
        var happened = event.kind().title() + ", " + SwedishText.day(event.on())
                + (event.text().isEmpty() ? "" : ": " + event.text());
        if (event.kind().event().isEmpty()) {
            return happened;
        }
        return happened
                + (event.told() == Told.TOLD
                        ? " (polisen vet)"
                        : event.told() == Told.KEPT
                                ? " (inte skickat till polisen: samtycket gäller inte)"
                                : " (skickas till polisen)");
    }

    private Stream<Happening> ended(ExitCase of) {
        var ending = endings.find(of.id());
        return Stream.of(
                        ending.map(end -> new Happening(
                                end.at(), "Avslut bestämt: " + end.outcome().title(), nameOf(end.by()))),
                        ending.flatMap(end -> Optional.ofNullable(end.ground()))
                                .map(ground -> new Happening(
                                        ground.at(),
                                        ground.basis() == null
                                                ? "Polisen får inte veta att ärendet upphör"
                                                : "Polisen får veta att ärendet upphör",
                                        nameOf(ground.by()))),
                        ending.flatMap(end -> at(end.question().asked(), "Avslutande bedömning begärd")),
                        ending.flatMap(end -> at(end.question().reminded(), "Polisen påmind")),
                        Optional.ofNullable(of.closing()).flatMap(closed -> at(closed.at(), "Ärendet avslutat")))
                .flatMap(Optional::stream);
    }

    private static Optional<Happening> at(@Nullable Instant at, String what) {
        return Optional.ofNullable(at).map(moment -> new Happening(moment, what, THE_SYSTEM));
    }

    private String nameOf(@Nullable String user) {
        return user == null ? THE_SYSTEM : officers.nameOf(user);
    }
}
