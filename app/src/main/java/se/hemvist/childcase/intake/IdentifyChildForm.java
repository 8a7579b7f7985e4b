package se.hemvist.childcase.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;

/** Fastställ barnets identitet: the case and its placements are that child's from then on, or the child stays unknown. */
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
        if (command.result() == IdentifyChild.Result.STILL_UNKNOWN) {
            var why = written("why", command.why(), "Skriv varför identiteten inte går att fastställa.");
            desk.note(of, new ChildNotIdentified(why, desk.officer(), desk.now()), "CHILD_NOT_IDENTIFIED");
            return;
        }
        var child = identified(of, command);
        placements.areOf(of, child);
        cases.isAbout(of, child);
        desk.note(of, new ChildIdentified(desk.officer(), desk.now()), "CHILD_IDENTIFIED");
    }

    private PersonId identified(CaseHead of, IdentifyChild command) {
        var number = written("identityNumber", command.identityNumber(), "Skriv personnumret eller samordningsnumret.");
        var name = written("name", command.name(), "Skriv barnets namn.");
        var protection = desk.chosen("protection", command.protection());
        return persons.identify(of.person(), IdentityNumber.of(number, desk.today()), name, protection);
    }

    private static String written(String field, @Nullable String text, String asked) {
        if (text == null || text.isBlank()) {
            throw new Refusal(field, asked);
        }
        return text.strip();
    }
}
