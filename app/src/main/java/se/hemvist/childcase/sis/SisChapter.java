package se.hemvist.childcase.sis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** The applications to SiS in a child's case. One may be wanted as soon as the child is to be placed. */
@Component
@Order(6)
class SisChapter implements ChildChapter, Unsettled {

    private static final String NEEDED = "SIS_NEEDED";

    private final SisApplications applications;
    private final GroundsForPlacing grounds;
    private final Told told;

    SisChapter(SisApplications applications, GroundsForPlacing grounds, Told told) {
        this.applications = applications;
        this.grounds = grounds;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return applications.open(of).map(this::phaseOf);
    }

    private String phaseOf(String id) {
        if (applications.last(id, SisDecided.class).isEmpty()) {
            return "Ansökan till SiS förbereds";
        }
        return "Väntar på plats hos SiS" + (applications.hasPlan(id) ? "" : ", skyddsplan saknas");
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Plats hos SiS",
                CasePart.line("Ansökan", texts(of, SisPrepared.class, SisPrepared::text)),
                CasePart.line("Beslut", texts(of, SisDecided.class, SisDecided::text)),
                CasePart.line("Besked", texts(of, SisAnswered.class, SisAnswered::text)),
                CasePart.line("Skyddsplan under väntan", texts(of, InterimPlan.class, InterimPlan::text)),
                CasePart.line("Lång väntan", texts(of, LongWaitHandled.class, LongWaitHandled::text))));
    }

    private <E extends Record & SisEntry> String texts(CaseHead of, Class<E> kind, Function<E, String> text) {
        return applications.all(of, kind).stream().map(text).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.of(
                        told.of(of, SisNeeded.class, "Plats hos SiS behövs"),
                        told.of(of, SisDecided.class, SisDecided::what),
                        told.of(of, InterimPlan.class, "Skyddsplan för väntan gjord"),
                        told.of(of, SisAnswered.class, SisAnswered::what),
                        told.of(
                                of,
                                GroundsGone.class,
                                "Inget ger rätt att placera barnet längre: det som söktes är återtaget"),
                        told.of(of, LongWaitHandled.class, LongWaitHandled::what))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return Stream.of(
                        applications.all(of, SisPrepared.class).stream()
                                .map(each -> new Document("Ansökan till SiS", each.at(), each.text())),
                        applications.all(of, SisDecided.class).stream()
                                .map(each -> new Document("Beslut om ansökan till SiS", each.at(), each.text())),
                        applications.all(of, InterimPlan.class).stream()
                                .map(each -> new Document("Skyddsplan under väntan", each.at(), each.text())))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return grounds.carry(of) && !applications.isUnderWay(of)
                ? List.of(new Option(NEEDED, "Plats hos SiS behövs"))
                : List.of();
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        if (happening.text().isBlank()) {
            throw new Refusal("text", "Skriv varför barnet behöver ett särskilt ungdomshem.");
        }
        applications.begin(of, happening.text(), actor.user());
    }

    @Override
    public boolean isUnsettled(CaseHead of) {
        return applications.isUnderWay(of);
    }
}
