package se.hemvist.urgent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacementLife;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.PlacementLine;

/** What the page of an urgent placement shows, under its headings. */
@Component
class UrgentFile {

    private final UrgentPersons persons;
    private final UrgentPlaces places;
    private final UrgentTexts texts;
    private final Placements placements;
    private final PlacementLife life;
    private final Officers officers;

    UrgentFile(
            UrgentPersons persons,
            UrgentPlaces places,
            UrgentTexts texts,
            Placements placements,
            PlacementLife life,
            Officers officers) {
        this.persons = persons;
        this.places = places;
        this.texts = texts;
        this.placements = placements;
        this.life = life;
        this.officers = officers;
    }

    List<Part> parts(UrgentPlacement urgent) {
        var told = urgent.told();
        return Stream.of(
                        part(
                                "Person",
                                line("Namn", persons.shown(urgent)),
                                line("Ålder", told.age() == null ? null : told.age() + " år")),
                        part(
                                "Det som berättades",
                                line("Hotet", told.threat()),
                                line("Omöjliga platser", places.names(told.impossible()))),
                        part("Grund", line("Grund", urgent.ground().title()), line("Anteckning", told.ground())),
                        part(
                                "Plats",
                                line("Plats", texts.label(urgent)),
                                line("Tid", texts.period(urgent)),
                                line("Samordningen", text(urgent.help(), Help::sentence))),
                        part("Polisen", line("Bedömning", text(urgent.received(), ReceivedWord::sentence))),
                        part(
                                "Uppföljning",
                                line("Ärende", text(urgent.arranged(), Arranged::note)),
                                line("Prövningen", text(urgent.reviewed(), Reviewed::reason))))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** The newest first. */
    List<Happening> timeline(UrgentPlacement urgent) {
        var ofStays = views(urgent).flatMap(placement -> life.happenings(placement.id()).stream());
        return Stream.concat(parted(urgent), ofStays)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }

    private Stream<Happening> parted(UrgentPlacement urgent) {
        return Stream.of(
                        Optional.of(happening(urgent.opened(), "Akut placering inskriven", urgent.officer())),
                        Optional.ofNullable(urgent.settledAt())
                                .map(at -> happening(
                                        at,
                                        urgent.status() == UrgentStatus.WITHDRAWN ? "Avbruten" : "Placerad",
                                        urgent.placedBy() == null ? urgent.officer() : urgent.placedBy())),
                        Optional.ofNullable(urgent.arranged())
                                .map(done -> happening(done.at(), done.next().title(), done.by())),
                        Optional.ofNullable(urgent.reviewed())
                                .map(done -> happening(done.at(), done.verdict().title(), done.by())))
                .flatMap(Optional::stream);
    }

    private Happening happening(Instant at, String what, String user) {
        return new Happening(at, what, officers.nameOf(user));
    }

    List<Due> deadlines(UrgentPlacement urgent) {
        return urgent.isOpen()
                ? List.of(new Due(
                        "Akut placering: sista dagen",
                        urgent.until()
                                .plusDays(1)
                                .atStartOfDay(SwedishTime.ZONE)
                                .toInstant(),
                        "Praxis, inställbart: högst 72 timmar"))
                : List.of();
    }

    /** The first, and those that the person has moved on to. */
    List<PlacementLine> placements(UrgentPlacement urgent, Actor actor) {
        return views(urgent)
                .map(placement -> placements.line(placement, life.actions(placement, actor)))
                .toList();
    }

    List<String> subjects(UrgentPlacement urgent) {
        return Stream.concat(Stream.of(urgent.id().toString()), views(urgent).map(PlacementView::id))
                .toList();
    }

    private Stream<PlacementView> views(UrgentPlacement urgent) {
        return placements.ofCase(urgent.id().toString()).stream();
    }

    List<Document> documents(UrgentPlacement urgent) {
        return Stream.of(
                        Optional.ofNullable(urgent.settledAt())
                                .filter(at -> urgent.placedBy() != null)
                                .map(at -> new Document("Akut placering", at, placed(urgent))),
                        Optional.ofNullable(urgent.reviewed())
                                .map(done -> new Document(
                                        "Prövning av akut placering",
                                        done.at(),
                                        done.verdict().title() + "\n\nSkäl: " + done.reason()
                                                + by("Beslutat", done.by()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The night as it was written down. */
    private String placed(UrgentPlacement urgent) {
        var told = urgent.told();
        return Stream.of(
                                said("Grund", urgent.ground().title()),
                                said("Anteckning", told.ground()),
                                said("Hotet", told.threat()),
                                said("Omöjliga platser", places.names(told.impossible())),
                                said("Tid", texts.period(urgent)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n"))
                + by("Placerad", Objects.requireNonNull(urgent.placedBy()));
    }

    private static Optional<String> said(String label, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(label + ": " + value.strip());
    }

    private String by(String did, String user) {
        return "\n\n" + did + " av " + officers.nameOf(user) + ".";
    }

    private static Part part(String title, @Nullable Line... lines) {
        return new Part(title, Stream.of(lines).flatMap(Stream::ofNullable).toList());
    }

    /** None where there is nothing to say. */
    private static @Nullable Line line(String label, @Nullable String value) {
        return value == null || value.isBlank() ? null : new Line(label, value);
    }

    private static <T> @Nullable String text(@Nullable T part, Function<T, @Nullable String> read) {
        return part == null ? null : read.apply(part);
    }
}
