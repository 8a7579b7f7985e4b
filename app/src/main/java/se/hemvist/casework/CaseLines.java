package se.hemvist.casework;

import se.hemvist.organisation.Officers;
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseLine;

/** A case as a list shows it. */
final class CaseLines {

    private final KindOfCase kind;
    private final Persons persons;
    private final Officers officers;

    CaseLines(KindOfCase kind, Persons persons, Officers officers) {
        this.kind = kind;
        this.persons = persons;
        this.officers = officers;
    }

    CaseLine of(CaseHead each) {
        var person = persons.listed(each.person());
        return new CaseLine(
                each.number(),
                kind.kind(),
                person.label(),
                person.mark(),
                kind.phase(each),
                each.caseworker() == null ? null : officers.nameOf(each.caseworker()),
                each.opened(),
                each.isOpen());
    }
}
