package se.hemvist.childcase;

import java.util.List;
import java.util.Optional;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** What one stretch of the way says of a case; in the order of the way, by {@code @Order}. */
public interface ChildChapter {

    /** Where the case stands, if it has come so far; the last that answers is right. */
    Optional<String> phase(CaseHead of);

    List<Part> parts(CaseHead of);

    List<Happening> happenings(CaseHead of);

    List<Document> documents(CaseHead of);

    /** What may be reported in the open case now. */
    default List<Option> events(CaseHead of) {
        return List.of();
    }

    /** Takes a report of one of its own events. */
    default void report(CaseHead of, ReportedHappening happening, Actor actor) {}
}
