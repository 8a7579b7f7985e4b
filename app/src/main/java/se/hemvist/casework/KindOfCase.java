package se.hemvist.casework;

import java.util.List;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;
import se.hemvist.person.Person;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/**
 * What a kind of case says of its cases; one bean by the feature that owns the kind. What every case has (the opening, the
 * police's answers, placements, the end) {@link CaseFilesOfKinds} tells by itself.
 */
public interface KindOfCase {

    /** What people call such a case: Barnplacering. */
    String kind();

    /** What the access log and the table call it: {@code child-case}. */
    String object();

    /** The letter before the number: {@code B}. */
    String sign();

    /** Where the case stands, in a few words. */
    String phase(CaseHead of);

    /** What stands in the case, under its headings; {@link CasePart} makes them. */
    List<Part> parts(CaseHead of, Person person);

    /** What has happened in the case; {@link Told} makes them. In any order. */
    List<Happening> happenings(CaseHead of);

    /** What must be done or lapses in an open case, beside its tasks. */
    List<Due> deadlines(CaseHead of);

    /** The decisions, inquiries and plans as texts of their own. */
    List<Document> documents(CaseHead of);

    /** The ids of what belongs to the case and has processes of its own, such as an immediate custody. */
    default List<String> subjects(CaseHead of) {
        return List.of();
    }

    /** What may be reported in the case now. */
    List<Option> events(CaseHead of);

    /**
     * Takes the report to whoever must act on it.
     *
     * @throws se.hemvist.engine.Refusal in a sentence that says what to do
     */
    void report(CaseHead of, ReportedHappening happening, Actor actor);

    /** May hide a case from somebody whom {@link CaseHead#isShownTo} would show it; never the other way. */
    default boolean isShownTo(CaseHead of, Actor actor) {
        return of.isShownTo(actor);
    }
}
