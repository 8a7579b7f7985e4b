package se.hemvist.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.OwnCaseSearch;
import se.hemvist.workspace.ReportedHappening;

/** The cases of one kind, as their named officers and chiefs read them. */
class FilesOfKind implements CaseFiles {

    private final KindOfCase kind;
    private final OwnCases own;
    private final FindableCases findable;
    private final OwnCaseSearch search;
    private final WholeCase whole;
    private final CaseLines lines;

    FilesOfKind(
            KindOfCase kind,
            OwnCases own,
            FindableCases findable,
            OwnCaseSearch search,
            WholeCase whole,
            CaseLines lines) {
        this.kind = kind;
        this.own = own;
        this.findable = findable;
        this.search = search;
        this.whole = whole;
        this.lines = lines;
    }

    @Override
    public String kind() {
        return kind.kind();
    }

    @Override
    @Transactional
    public List<CaseLine> of(Actor actor) {
        return own.open(kind, actor).stream().map(lines::of).toList();
    }

    @Override
    @Transactional
    public List<CaseLine> find(CaseSearch wanted, Actor actor) {
        return search.find(wanted, actor, findable).stream().map(lines::of).toList();
    }

    @Override
    @Transactional
    public boolean has(String caseNumber, Actor actor) {
        return own.numbered(caseNumber, kind, actor).filter(CaseHead::isOpen).isPresent();
    }

    @Override
    @Transactional
    public Optional<CaseFile> open(String caseNumber, Actor actor) {
        return search.open(caseNumber, actor, findable).map(of -> whole.file(kind, of, lines.of(of), actor));
    }

    /** Without the persons: a day and a case number tell nothing of anybody. */
    @Override
    @Transactional
    public Map<String, List<Due>> deadlines(Actor actor) {
        return own.open(kind, actor).stream()
                .collect(Collectors.toMap(CaseHead::number, of -> whole.deadlines(kind, of)));
    }

    @Override
    @Transactional
    public List<Option> events(String caseNumber, Actor actor) {
        return search.open(caseNumber, actor, findable).stream()
                .flatMap(of -> kind.events(of).stream())
                .toList();
    }

    @Override
    @Transactional
    public void report(String caseNumber, ReportedHappening happening, Actor actor) {
        var of = search.open(caseNumber, actor, findable)
                .orElseThrow(() -> new Refusal("Ärendet finns inte, eller är inte ditt. Kontrollera numret."));
        kind.report(of, happening, actor);
    }
}
