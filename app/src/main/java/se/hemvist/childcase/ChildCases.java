package se.hemvist.childcase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.KindOfCase;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.person.Person;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** Barnplacering: what the chapters of the way say, put together. */
@Component
public class ChildCases implements KindOfCase {

    private final List<ChildChapter> chapters;
    private final Matters matters;

    ChildCases(List<ChildChapter> chapters, Matters matters) {
        this.chapters = chapters;
        this.matters = matters;
    }

    @Override
    public String kind() {
        return "Barnplacering";
    }

    @Override
    public String object() {
        return "child-case";
    }

    @Override
    public String sign() {
        return "B";
    }

    @Override
    public String phase(CaseHead of) {
        return of.isOpen()
                ? chapters.stream()
                        .map(chapter -> chapter.phase(of))
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later)
                        .orElse("Anmälan")
                : "Avslutat";
    }

    @Override
    public List<Part> parts(CaseHead of, Person person) {
        return Stream.concat(Stream.of(CasePart.person(person)), each(chapter -> chapter.parts(of)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return each(chapter -> chapter.happenings(of)).toList();
    }

    /** Its statutory clocks tell themselves. */
    @Override
    public List<Due> deadlines(CaseHead of) {
        return List.of();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return each(chapter -> chapter.documents(of)).toList();
    }

    @Override
    public List<String> subjects(CaseHead of) {
        return matters.all(of).stream().map(Matter::id).map(Object::toString).toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return of.isOpen() ? each(chapter -> chapter.events(of)).toList() : List.of();
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        chapters.stream()
                .filter(chapter -> of.isOpen() && offers(chapter, of, happening.kind()))
                .findFirst()
                .orElseThrow(() -> new Refusal("kind", "Välj vad som har hänt ur listan."))
                .report(of, happening, actor);
    }

    private static boolean offers(ChildChapter chapter, CaseHead of, String kind) {
        return chapter.events(of).stream().anyMatch(event -> event.value().equals(kind));
    }

    private <T> Stream<T> each(Function<ChildChapter, List<T>> said) {
        return chapters.stream().flatMap(chapter -> said.apply(chapter).stream());
    }
}
