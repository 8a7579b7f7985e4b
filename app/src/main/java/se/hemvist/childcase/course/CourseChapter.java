package se.hemvist.childcase.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** The end of a child's case. */
@Component
@Order(9)
class CourseChapter implements ChildChapter {

    private final Journal journal;
    private final Told told;

    CourseChapter(Journal journal, Told told) {
        this.journal = journal;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return journal.last(of, EndDecided.class)
                .filter(end -> journal.last(of, EndCalledOff.class)
                        .filter(off -> off.at().isAfter(end.at()))
                        .isEmpty())
                .flatMap(end -> Optional.ofNullable(end.outcome()))
                .map(outcome -> "Avslutas: " + outcome.title());
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Avslut",
                CasePart.line(
                        "Hur det gick",
                        journal.last(of, EndDecided.class)
                                .map(end -> end.what() + ".\n" + end.reason())
                                .orElse(""))));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.concat(
                        told.of(of, EndDecided.class, EndDecided::what),
                        told.of(of, EndCalledOff.class, "Ärendet avslutas inte: en ny orosanmälan har kommit"))
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return List.of();
    }
}
