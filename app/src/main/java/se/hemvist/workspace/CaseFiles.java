package se.hemvist.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;

/** The cases of one kind, as their own officers may read them; each read is logged by who implements it, refusals too. */
public interface CaseFiles {

    /** What people call such a case: Avhopparärende. */
    String kind();

    /** The open ones of this actor: named officer, their chief, or offered while nobody is named. */
    List<CaseLine> of(Actor actor);

    /** Among the actor's own cases only, the closed ones too. */
    List<CaseLine> find(CaseSearch search, Actor actor);

    /** A case that is not theirs and one that is not there: the same empty. */
    Optional<CaseFile> open(String caseNumber, Actor actor);

    /**
     * Whether that is an open case of this actor; asked to make a link of it, and so no attempt to read it. A kind whose
     * list reads persons tells it without the list.
     */
    default boolean has(String caseNumber, Actor actor) {
        return of(actor).stream().anyMatch(line -> line.number().equals(caseNumber));
    }

    /** What must be done or lapses in the actor's open cases, by case number. A kind that can tell without opening them does. */
    default Map<String, List<Due>> deadlines(Actor actor) {
        return of(actor).stream()
                .flatMap(line -> open(line.number(), actor).stream())
                .collect(Collectors.toMap(file -> file.line().number(), CaseFile::deadlines));
    }

    /**
     * What may be reported in the case now; in a closed one little or nothing. Empty when it is not theirs or not there.
     */
    List<Option> events(String caseNumber, Actor actor);

    /**
     * Takes the report to whoever must act on it.
     *
     * @throws se.hemvist.engine.Refusal in a sentence that says what to do
     */
    void report(String caseNumber, ReportedHappening happening, Actor actor);
}
