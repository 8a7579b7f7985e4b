package se.hemvist.childcase.ongoing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.Unsettled;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** The care in a child's case. */
@Component
@Order(5)
class OngoingChapter implements ChildChapter, Unsettled {

    private final Cares cares;
    private final Reviews reviews;
    private final Journal journal;
    private final Told told;
    private final CaseDesk desk;

    OngoingChapter(Cares cares, Reviews reviews, Journal journal, Told told, CaseDesk desk) {
        this.cares = cares;
        this.reviews = reviews;
        this.journal = journal;
        this.told = told;
        this.desk = desk;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        if (cares.open(of).isPresent()) {
            return Optional.of(cares.goesOnByLaw(of) ? "Vård enligt LVU" : ReviewKind.CONSENTED_CARE.title());
        }
        return reviews.begun(of).isEmpty() ? Optional.empty() : Optional.of("Efter vården");
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Vården nu",
                CasePart.line("Gäller", lines(reviews.open(of).stream().map(ReviewBegun::what))),
                CasePart.line(
                        "Besök och samtal",
                        lines(journal.of(of, CareTalk.class).stream().map(CareTalk::text))),
                CasePart.line(
                        "Överlämningar",
                        lines(journal.of(of, HandedOver.class).stream().map(HandedOver::text))),
                CasePart.line(
                        "Efter vården",
                        lines(Stream.concat(
                                journal.of(of, AfterCarePlanned.class).stream().map(AfterCarePlanned::text),
                                journal.of(of, CareFollowedUp.class).stream().map(CareFollowedUp::text))))));
    }

    private static String lines(Stream<String> each) {
        return each.collect(Collectors.joining("\n"));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.of(
                        told.of(of, ReviewBegun.class, ReviewBegun::what),
                        told.of(of, ReviewDecided.class, ReviewDecided::what),
                        told.of(of, RestrictionAsked.class, RestrictionAsked::what),
                        told.of(of, RestrictionTried.class, RestrictionTried::what),
                        told.of(of, CareTalk.class, CareTalk::what),
                        told.of(of, HandedOver.class, HandedOver::what),
                        told.of(of, AfterCarePlanned.class, AfterCarePlanned::what),
                        told.of(of, CareFollowedUp.class, CareFollowedUp::what))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return Stream.concat(
                        journal.of(of, ReviewDecided.class).stream()
                                .map(each -> new Document(each.kind().task(), each.at(), each.text())),
                        journal.of(of, RestrictionTried.class).stream()
                                .map(each -> new Document("Beslut enligt 14 § LVU", each.at(), each.text())))
                .toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return cares.open(of).isEmpty()
                ? List.of()
                : Stream.of(CareHappening.values())
                        .filter(kind -> !kind.restricts() || mayBeRestricted(of, kind.restriction()))
                        .map(kind -> new Option(kind.name(), kind.title()))
                        .toList();
    }

    private boolean mayBeRestricted(CaseHead of, ReviewKind restriction) {
        return cares.goesOnByLaw(of) && !reviews.goesOn(of, restriction) && !reviews.isAsked(of, restriction);
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        var kind = CareHappening.valueOf(happening.kind());
        if (happening.text().isBlank()) {
            throw new Refusal("text", "Skriv kort vad som har hänt.");
        }
        if (kind.restricts()) {
            reviews.ask(of, kind.restriction(), happening.text(), actor.user());
            return;
        }
        desk.note(of, new CareTalk(kind, happening.on(), happening.text(), actor.user(), desk.now()), kind.name());
        if (kind == CareHappening.CARE_ENDED) {
            reviews.endThose(of, ReviewKind::isGround, "Vården har upphört.");
            cares.endIfGroundless(of);
        }
    }

    @Override
    public boolean isUnsettled(CaseHead of) {
        return cares.goesOn(of);
    }
}
