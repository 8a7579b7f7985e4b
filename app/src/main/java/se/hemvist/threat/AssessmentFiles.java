package se.hemvist.threat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.person.Persons;
import se.hemvist.threat.AssessmentList.Listed;
import se.hemvist.threat.Course.Work;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.ReportedHappening;

/** Hot- och riskbedömningar, as the officers of their own region read them. */
@Component
class AssessmentFiles implements CaseFiles {

    private static final String KIND = "Hot- och riskbedömning";

    private final AssessmentList list;
    private final AssessmentFinder finder;
    private final FileOfAssessment file;
    private final ThreatAssessments assessments;
    private final Persons persons;
    private final Officers officers;
    private final Validity validity;

    AssessmentFiles(
            AssessmentList list,
            AssessmentFinder finder,
            FileOfAssessment file,
            ThreatAssessments assessments,
            Persons persons,
            Officers officers,
            Validity validity) {
        this.list = list;
        this.finder = finder;
        this.file = file;
        this.assessments = assessments;
        this.persons = persons;
        this.officers = officers;
        this.validity = validity;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public List<CaseLine> of(Actor actor) {
        return list.mine(actor).stream().map(this::line).toList();
    }

    @Override
    @Transactional
    public List<CaseLine> find(CaseSearch search, Actor actor) {
        return finder.find(search, actor).stream().map(this::line).toList();
    }

    @Override
    @Transactional
    public boolean has(String caseNumber, Actor actor) {
        return list.mine(actor).stream().anyMatch(mine -> mine.number().equals(caseNumber));
    }

    @Override
    @Transactional
    public Optional<CaseFile> open(String caseNumber, Actor actor) {
        return finder.open(caseNumber, actor).map(each -> file.of(each.id(), line(each)));
    }

    /** What the police hear themselves is reported like what a kommun reports. */
    @Override
    @Transactional
    public List<Option> events(String caseNumber, Actor actor) {
        return finder.open(caseNumber, actor).filter(this::canBeMadeAnew).stream()
                .flatMap(each -> Stream.of(EventKind.values()))
                .map(kind -> new Option(kind.name(), kind.title()))
                .toList();
    }

    @Override
    @Transactional
    public void report(String caseNumber, ReportedHappening happening, Actor actor) {
        var assessment = finder.open(caseNumber, actor)
                .filter(this::canBeMadeAnew)
                .orElseThrow(() -> new Refusal("Bedömningen finns inte, eller är avslutad. Kontrollera numret."));
        var kind = Stream.of(EventKind.values())
                .filter(each -> each.name().equals(happening.kind()))
                .findFirst()
                .orElseThrow(() -> new Refusal("kind", "Välj vad som har hänt ur listan."));
        mustHaveHappened(happening.on());
        assessments.note(assessment.id(), kind, happening.on(), happening.text());
    }

    private void mustHaveHappened(LocalDate on) {
        if (on.isAfter(validity.today())) {
            throw new Refusal("on", "Dagen har inte varit än. Ange dagen då det hände.");
        }
    }

    private boolean canBeMadeAnew(Listed each) {
        return file.workOf(each.id()) == Work.CASE && !each.over();
    }

    private CaseLine line(Listed each) {
        var person = persons.listed(each.person());
        return new CaseLine(
                each.number(),
                KIND,
                person.label(),
                person.mark(),
                each.phase(),
                each.assessor() == null ? null : officers.nameOf(each.assessor()),
                each.since(),
                !each.over());
    }
}
