package se.hemvist.urgent;

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
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.ReportedHappening;

/** Akuta placeringar, as those on call, their officers by day and the chiefs read them. */
@Component
class UrgentCaseFiles implements CaseFiles {

    private static final String KIND = "Akut placering";

    private final UrgentFinder finder;
    private final UrgentFile file;
    private final OwnUrgents own;
    private final Persons persons;
    private final Officers officers;

    UrgentCaseFiles(UrgentFinder finder, UrgentFile file, OwnUrgents own, Persons persons, Officers officers) {
        this.finder = finder;
        this.file = file;
        this.own = own;
        this.persons = persons;
        this.officers = officers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public List<CaseLine> of(Actor actor) {
        return open(actor).map(this::line).toList();
    }

    @Override
    @Transactional
    public boolean has(String caseNumber, Actor actor) {
        return finder.numbered(caseNumber, actor)
                .filter(UrgentPlacement::isOpen)
                .isPresent();
    }

    private Stream<UrgentPlacement> open(Actor actor) {
        return finder.all(actor).stream().filter(UrgentPlacement::isOpen);
    }

    @Override
    @Transactional
    public List<CaseLine> find(CaseSearch search, Actor actor) {
        return finder.find(search, actor).stream().map(this::line).toList();
    }

    @Override
    @Transactional
    public Optional<CaseFile> open(String caseNumber, Actor actor) {
        return finder.open(caseNumber, actor).map(urgent -> file(urgent, actor));
    }

    private CaseFile file(UrgentPlacement urgent, Actor actor) {
        own.log(Action.READ, urgent);
        return new CaseFile(
                line(urgent),
                file.subjects(urgent),
                file.parts(urgent),
                file.timeline(urgent),
                file.deadlines(urgent),
                file.placements(urgent, actor),
                file.documents(urgent),
                urgent.person().toString());
    }

    /** Without the persons: a day and a case number tell nothing of anybody. */
    @Override
    @Transactional
    public Map<String, List<Due>> deadlines(Actor actor) {
        return open(actor).collect(Collectors.toMap(UrgentPlacement::number, file::deadlines));
    }

    /** What happens is told of the stay, on its own pages, or in the case that goes on with the person. */
    @Override
    public List<Option> events(String caseNumber, Actor actor) {
        return List.of();
    }

    @Override
    public void report(String caseNumber, ReportedHappening happening, Actor actor) {
        throw new Refusal("I en akut placering anmäls inga händelser. Anmäl den i ärendet som går vidare.");
    }

    private CaseLine line(UrgentPlacement urgent) {
        var person = persons.listed(urgent.person());
        var caseworker = urgent.caseworker();
        return new CaseLine(
                urgent.number(),
                KIND,
                person.label(),
                person.mark(),
                urgent.status().title(),
                officers.nameOf(caseworker == null ? urgent.officer() : caseworker),
                urgent.opened(),
                urgent.isOpen());
    }
}
