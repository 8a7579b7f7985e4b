package se.hemvist.transfer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.Persons;
import se.hemvist.workspace.HeldCases;

/** Besluta om överlämning: never by whoever proposes it. */
@Component
class DecideTransferForm implements TaskForm<TransferToDecide, DecideTransfer> {

    private final TransferRows rows;
    private final TransferGrounds grounds;
    private final HeldCases cases;
    private final Persons persons;
    private final Organisation organisation;
    private final Officers officers;
    private final TransferLog log;
    private final CurrentActor current;

    DecideTransferForm(
            TransferRows rows,
            TransferGrounds grounds,
            HeldCases cases,
            Persons persons,
            Organisation organisation,
            Officers officers,
            TransferLog log,
            CurrentActor current) {
        this.rows = rows;
        this.grounds = grounds;
        this.cases = cases;
        this.persons = persons;
        this.organisation = organisation;
        this.officers = officers;
        this.log = log;
        this.current = current;
    }

    @Override
    @Transactional
    public TransferToDecide shown(String subject) {
        var of = rows.get(subject);
        log.ofCase(Action.READ, of, "DECIDE");
        var person = persons.find(cases.get(of.caseNumber()).person());
        return new TransferToDecide(
                of.caseNumber(),
                person.name(),
                person.protection().isProtected() ? person.protection().title() : "",
                officers.nameOf(of.proposer()),
                organisation.displayName(of.to()),
                of.offer().reason().title(),
                SwedishText.day(of.offer().wantedOn()),
                grounds.title(of.ground()),
                of.why(),
                of.handed().headings());
    }

    @Override
    @Transactional
    public void submit(String subject, DecideTransfer command) {
        var of = rows.held(rows.get(subject).id());
        of.mustBe(TransferState.PROPOSED);
        var decider = current.actor();
        mustBeDecidedBy(decider, of);
        var note = command.note() == null ? "" : command.note().strip();
        if (command.approved() == YesNo.YES) {
            rows.moved(of, TransferState.OFFERED, null, decider.user());
        } else if (note.isEmpty()) {
            throw new Refusal("note", "Skriv varför ärendet inte ska lämnas över.");
        } else {
            rows.moved(of, TransferState.NOT_APPROVED, note, decider.user());
        }
        log.ofCase(Action.DECIDE, of, command.approved().name());
    }

    private static void mustBeDecidedBy(Actor decider, Transfer of) {
        if (!decider.is(of.from(), Role.MANAGER) && !decider.is(of.from(), Role.BOARD_DECIDER)) {
            throw new Refusal(
                    "Beslutet fattas av enhetschefen eller nämndens utsedda ledamot. Lämna uppgiften till en av dem.");
        }
        if (decider.user().equals(of.proposer())) {
            throw new Refusal("Den som har lagt förslaget får inte besluta om det. Be en annan beslutsfattare.");
        }
    }
}
