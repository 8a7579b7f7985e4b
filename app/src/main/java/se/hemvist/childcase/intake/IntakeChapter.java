package se.hemvist.childcase.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.PoliceAsked;
import se.hemvist.childcase.Preliminary;
import se.hemvist.childcase.Unsettled;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** The first two weeks of a child's case. */
@Component
@Order(1)
class IntakeChapter implements ChildChapter, Unsettled {

    private static final String IDENTITY = "IDENTITY_SOUGHT";

    private final Journal journal;
    private final Concerns concerns;
    private final ChildIdentities identities;
    private final Told told;

    IntakeChapter(Journal journal, Concerns concerns, ChildIdentities identities, Told told) {
        this.journal = journal;
        this.concerns = concerns;
        this.identities = identities;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return Optional.of(journal.has(of, Preliminary.class) ? "Förhandsbedömt" : "Förhandsbedömning");
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Anmälan",
                CasePart.line(
                        "Orosanmälningar",
                        journal.of(of, Concern.class).stream()
                                .map(Concern::text)
                                .collect(Collectors.joining("\n\n"))),
                CasePart.line(
                        "Barnets identitet",
                        identities.isGivenUp(of)
                                ? journal.last(of, ChildNotIdentified.class)
                                        .map(given -> "Går inte att fastställa. " + given.why())
                                        .orElse("")
                                : ""),
                CasePart.line(
                        "Skyddsbedömning",
                        journal.last(of, ProtectionAssessed.class)
                                .map(IntakeChapter::text)
                                .orElse("")),
                CasePart.line(
                        "Samtal", journal.last(of, Talk.class).map(Talk::text).orElse("")),
                CasePart.line(
                        "Förhandsbedömning",
                        journal.last(of, Preliminary.class)
                                .map(IntakeChapter::text)
                                .orElse(""))));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.of(
                        told.of(
                                of,
                                Concern.class,
                                each -> "Orosanmälan " + ReportNumber.of(each.concern()) + " från "
                                        + each.source().title().toLowerCase(SwedishText.LOCALE)),
                        told.of(
                                of,
                                ProtectionAssessed.class,
                                each -> "Skyddsbedömning: " + each.immediate().title()),
                        told.of(of, PoliceAsked.class, "Polisen har fått veta, för sin bedömning"),
                        told.of(of, Talk.class, Talk::what),
                        told.of(of, ChildIdentified.class, "Barnets identitet fastställd"),
                        told.of(of, ChildNotIdentified.class, "Barnets identitet går inte att fastställa"),
                        told.of(of, IdentitySought.class, "Barnets identitet ska fastställas på nytt"),
                        told.of(of, Preliminary.class, IntakeChapter::what))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return Stream.concat(
                        journal.of(of, ProtectionAssessed.class).stream()
                                .map(each -> new Document("Skyddsbedömning", each.at(), text(each))),
                        journal.of(of, Preliminary.class).stream()
                                .map(each -> new Document("Förhandsbedömning", each.at(), text(each))))
                .toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return identities.isGivenUp(of)
                ? List.of(new Option(IDENTITY, "Barnets identitet kan fastställas"))
                : List.of();
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        if (happening.text().isBlank()) {
            throw new Refusal("text", "Skriv vad ni har fått veta om vem barnet är.");
        }
        identities.beginAnew(of, happening.text(), actor);
    }

    /** No case is closed over a report that nobody has weighed. */
    @Override
    public boolean isUnsettled(CaseHead of) {
        return concerns.isAnyOpen(of);
    }

    private static String text(ProtectionAssessed made) {
        return made.immediate().title() + ".\n" + made.reason();
    }

    private static String what(Preliminary made) {
        return made.open() ? "Utredning inledd" : "Ingen utredning inleds";
    }

    private static String text(Preliminary made) {
        return what(made) + ".\nSkäl: " + made.reason();
    }
}
