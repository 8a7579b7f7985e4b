package se.hemvist.transfer;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.HeldCases;

/**
 * Öppna det mottagna ärendet: by its own form, like any other of the kommun, since consent and clocks are its own; here it
 * is said which it became, and what was handed over goes among its texts.
 */
@Component
class OpenReceivedCaseForm implements TaskForm<ReceivedCase, OpenReceivedCase> {

    private final TransferRows rows;
    private final HeldCases cases;
    private final Persons persons;
    private final Disclosures disclosures;
    private final Organisation organisation;
    private final TransferLog log;
    private final CurrentActor current;

    OpenReceivedCaseForm(
            TransferRows rows,
            HeldCases cases,
            Persons persons,
            Disclosures disclosures,
            Organisation organisation,
            TransferLog log,
            CurrentActor current) {
        this.rows = rows;
        this.cases = cases;
        this.persons = persons;
        this.disclosures = disclosures;
        this.organisation = organisation;
        this.log = log;
        this.current = current;
    }

    @Override
    @Transactional
    public ReceivedCase shown(String subject) {
        var of = rows.offered(subject);
        of.mustBe(TransferState.HANDED_OVER);
        log.ofOffer(Action.READ, of, "HANDED_OVER");
        var handed = of.handed();
        return new ReceivedCase(
                of.offer().number(),
                organisation.displayName(of.from()),
                of.offer().officer(),
                of.offer().kind(),
                handed.name(),
                new IdentityNumber(handed.number()).written(),
                handed.protection().isProtected() ? handed.protection().title() : "",
                handed.written());
    }

    @Override
    @Transactional
    public void submit(String subject, OpenReceivedCase command) {
        var of = rows.held(rows.offered(subject).id());
        of.mustBe(TransferState.HANDED_OVER);
        var officer = current.actor();
        var opened = opened(of, command.openedNumber().strip().toUpperCase(Locale.ROOT), officer);
        persons.protect(opened.person(), of.handed().protection());
        note(of, opened);
        rows.received(of, opened.number(), officer.user());
        log.ofReceived(of, opened.number());
    }

    /** What came and on which ground, in the kommun's own record. */
    private void note(Transfer of, HeldCase opened) {
        disclosures.record(Disclosure.received(
                of.from(),
                of.to(),
                new PersonInCase(opened.person().toString(), opened.number()),
                DisclosurePurpose.NEW_MUNICIPALITY,
                AnswerTransferForm.parts(of),
                of.ground()));
    }

    /** One of the kommun's own, open, of the same person; what is wrong with another number is not told apart. */
    private HeldCase opened(Transfer of, String number, Actor officer) {
        return cases.find(number)
                .filter(held -> held.open() && held.tenant().equals(of.to()) && held.isShownTo(officer))
                .filter(held -> persons.known(
                                of.to(), new IdentityNumber(of.handed().number()))
                        .filter(held.person()::equals)
                        .isPresent())
                .orElseThrow(
                        () -> new Refusal(
                                "openedNumber",
                                "Ni har inget öppet ärende om personen med det numret. Öppna ärendet under Nytt ärende först."));
    }
}
