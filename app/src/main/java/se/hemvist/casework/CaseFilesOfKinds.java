package se.hemvist.casework;

import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.OwnCaseSearch;

/** Makes the case files of a kind of case; the feature offers them as a bean of its own. */
@Component
public class CaseFilesOfKinds {

    private final OwnCases own;
    private final Cases cases;
    private final OwnCaseSearch search;
    private final WholeCase whole;
    private final Persons persons;
    private final Officers officers;

    CaseFilesOfKinds(
            OwnCases own, Cases cases, OwnCaseSearch search, WholeCase whole, Persons persons, Officers officers) {
        this.own = own;
        this.cases = cases;
        this.search = search;
        this.whole = whole;
        this.persons = persons;
        this.officers = officers;
    }

    /** What {@code /hemvist} shows of the kind's cases, to those who may see them; reads and refusals are logged. */
    public CaseFiles of(KindOfCase kind) {
        return new FilesOfKind(
                kind, own, new FindableCases(kind, own, cases), search, whole, new CaseLines(kind, persons, officers));
    }
}
