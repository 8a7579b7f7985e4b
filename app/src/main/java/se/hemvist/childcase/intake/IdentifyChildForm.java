package se.hemvist.childcase.intake;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;

/** Fastställ barnets identitet: the case and its placements are that child's from then on. */
@Component
class IdentifyChildForm implements TaskForm<ShownCase, IdentifyChild> {

    private final Cases cases;
    private final CasePlacements placements;
    private final Persons persons;
    private final CaseDesk desk;

    IdentifyChildForm(Cases cases, CasePlacements placements, Persons persons, CaseDesk desk) {
        this.cases = cases;
        this.placements = placements;
        this.persons = persons;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(cases.get(subject), "");
    }

    @Override
    public void submit(String subject, IdentifyChild command) {
        var of = desk.workOn(cases.get(subject));
        var number = IdentityNumber.of(command.identityNumber(), desk.today());
        var child = persons.identify(of.person(), number, command.name().strip(), command.protection());
        placements.areOf(of, child);
        cases.isAbout(of, child);
        desk.note(of, new ChildIdentified(desk.officer(), desk.now()), "CHILD_IDENTIFIED");
    }
}
