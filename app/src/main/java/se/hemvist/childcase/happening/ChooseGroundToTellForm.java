package se.hemvist.childcase.happening;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.PoliceAsked;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.person.Persons;

/** By which right the police are told of an event: weighed each time, by whoever works on the case. */
@Component
class ChooseGroundToTellForm implements TaskForm<GroundToTell, ChooseGroundToTell> {

    private static final String NONE = "NONE";

    private final ChildEvents events;
    private final Journal journal;
    private final GroundsForPolice grounds;
    private final CaseDesk desk;
    private final Persons persons;

    ChooseGroundToTellForm(
            ChildEvents events, Journal journal, GroundsForPolice grounds, CaseDesk desk, Persons persons) {
        this.events = events;
        this.journal = journal;
        this.grounds = grounds;
        this.desk = desk;
        this.persons = persons;
    }

    @Override
    public GroundToTell shown(String subject) {
        var event = events.get(subject);
        var of = events.caseOf(subject);
        var shown = desk.shown(of, event.what() + ":\n" + event.text() + before(of));
        return new GroundToTell(shown.caseNumber(), shown.person(), shown.protection(), shown.background(), offered());
    }

    private List<Option> offered() {
        return Stream.concat(
                        grounds.offered().stream(), Stream.of(new Option(NONE, "Nej, ingen grund låter oss berätta")))
                .toList();
    }

    /** How the police were told before, for whoever weighs it anew. */
    private String before(CaseHead of) {
        var last = journal.last(of, PoliceAsked.class).map(PoliceAsked::basis).orElse("");
        return grounds.offered().stream()
                .filter(offered -> offered.value().equals(last))
                .map(offered -> "\n\nPolisen fick veta förra gången enligt: " + offered.label())
                .findFirst()
                .orElse("");
    }

    @Override
    public void submit(String subject, ChooseGroundToTell command) {
        var of = desk.workOn(events.caseOf(subject));
        var none = command.basis().equals(NONE);
        if (!none && grounds.chosen(command.basis()).isEmpty()) {
            throw new Refusal("basis", "Den rättsliga grunden gäller inte i dag. Välj en annan ur listan, eller nej.");
        }
        if (!none && persons.find(of.person()).knownNumber().isEmpty()) {
            throw new Refusal("basis", "Fastställ barnets identitet först: polisen behöver veta vem det gäller.");
        }
        desk.note(
                of,
                new GroundChosen(
                        UUID.fromString(subject),
                        none ? null : command.basis(),
                        command.reason(),
                        desk.officer(),
                        desk.now()),
                none ? "EVENT_KEPT" : "EVENT_TO_TELL");
        if (none) {
            events.end(subject);
        }
    }
}
