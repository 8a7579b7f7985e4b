package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.ReportedHappening;

/** Avhopparärenden, as their named officers and chiefs read them. */
@Component
class ExitCaseFiles implements CaseFiles {

    private static final String KIND = "Avhopparärende";

    private final ShownCases own;
    private final ExitCases cases;
    private final CaseFinder finder;
    private final Reporting reporting;
    private final CaseParts parts;
    private final CaseDocuments documents;
    private final CaseTimeline timeline;
    private final CasePlacements placements;
    private final Persons persons;
    private final Officers officers;
    private final CaseAccess access;

    ExitCaseFiles(
            ShownCases own,
            ExitCases cases,
            CaseFinder finder,
            Reporting reporting,
            CaseParts parts,
            CaseDocuments documents,
            CaseTimeline timeline,
            CasePlacements placements,
            Persons persons,
            Officers officers,
            CaseAccess access) {
        this.own = own;
        this.cases = cases;
        this.finder = finder;
        this.reporting = reporting;
        this.parts = parts;
        this.documents = documents;
        this.timeline = timeline;
        this.placements = placements;
        this.persons = persons;
        this.officers = officers;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public List<CaseLine> of(Actor actor) {
        return own.open(actor).stream().map(this::line).toList();
    }

    @Override
    @Transactional
    public List<CaseLine> find(CaseSearch search, Actor actor) {
        return finder.find(search, actor).stream().map(this::line).toList();
    }

    @Override
    @Transactional
    public boolean has(String caseNumber, Actor actor) {
        return finder.numbered(caseNumber, actor)
                .filter(found -> found.closed() == null)
                .isPresent();
    }

    @Override
    @Transactional
    public Optional<CaseFile> open(String caseNumber, Actor actor) {
        return finder.open(caseNumber, actor).map(of -> file(of, actor));
    }

    private CaseFile file(ExitCase of, Actor actor) {
        access.log(Action.READ, of);
        var line = line(own.numbered(of.number(), actor).orElseThrow());
        return new CaseFile(
                line,
                Stream.concat(Stream.of(of.id().toString()), placements.ids(of).stream())
                        .toList(),
                parts.of(of, persons.find(of.person())),
                timeline.of(of),
                deadlines(of),
                placements.lines(of, actor),
                documents.of(of),
                of.person().toString());
    }

    private List<Due> deadlines(ExitCase of) {
        if (!of.isOpen()) {
            return List.of();
        }
        var expires = Optional.ofNullable(of.assessment())
                .map(got -> new Due("Polisens bedömning går ut", endOf(got.validUntil()), "Polisens bedömning"));
        return Stream.concat(expires.stream(), placements.deadlines(of)).toList();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
    }

    /** Without the persons: a day and a case number tell nothing of anybody. */
    @Override
    @Transactional
    public Map<String, List<Due>> deadlines(Actor actor) {
        return own.open(actor).stream()
                .flatMap(each -> cases.find(each.id()).stream())
                .collect(Collectors.toMap(ExitCase::number, this::deadlines));
    }

    @Override
    @Transactional
    public List<Option> events(String caseNumber, Actor actor) {
        return finder.open(caseNumber, actor).stream()
                .flatMap(of -> reporting.offered(of).stream())
                .map(kind -> new Option(kind.name(), kind.title()))
                .toList();
    }

    @Override
    @Transactional
    public void report(String caseNumber, ReportedHappening happening, Actor actor) {
        var of = finder.open(caseNumber, actor)
                .orElseThrow(() -> new Refusal("Ärendet finns inte, eller är inte ditt. Kontrollera numret."));
        var kind = Stream.of(ExitEventKind.values())
                .filter(each -> each.name().equals(happening.kind()))
                .findFirst()
                .orElseThrow(() -> new Refusal("kind", "Välj vad som har hänt ur listan."));
        reporting.report(of.id(), kind, happening.on(), happening.text(), actor);
    }

    private CaseLine line(ShownCase each) {
        var person = persons.listed(each.person());
        return new CaseLine(
                each.number(),
                KIND,
                person.label(),
                person.mark(),
                each.phase(),
                each.caseworker() == null ? null : officers.nameOf(each.caseworker()),
                each.opened(),
                each.closed() == null);
    }
}
