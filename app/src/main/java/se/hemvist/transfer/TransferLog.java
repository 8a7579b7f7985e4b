package se.hemvist.transfer;

import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;
import se.hemvist.workspace.HeldCases;

/** The rows of the access log: the first kommun's with the case and the person, the other's with the transfer's own number. */
@Component
class TransferLog {

    private final AccessLog log;
    private final HeldCases cases;
    private final Persons persons;
    private final PersonTokens tokens;

    TransferLog(AccessLog log, HeldCases cases, Persons persons, PersonTokens tokens) {
        this.log = log;
        this.cases = cases;
        this.persons = persons;
        this.tokens = tokens;
    }

    void ofCase(Action action, Transfer of, String reason) {
        log.write(Access.to(action, CaseTransferProcess.ID, of.id().toString())
                .of(of.from())
                .about(person(of.caseNumber()))
                .inCase(of.caseNumber())
                .because(reason));
    }

    /** Of whom it is the other kommun's log knows nothing before they are known there. */
    void ofOffer(Action action, Transfer of, String reason) {
        log.write(Access.to(action, TransferOfferProcess.ID, of.offerId().toString())
                .of(of.to())
                .inCase(of.offer().number())
                .because(reason));
    }

    /** The same of what has been handed over and opened. */
    void ofReceived(Transfer of, String caseNumber) {
        log.write(Access.to(Action.CHANGE, TransferOfferProcess.ID, of.offerId().toString())
                .of(of.to())
                .about(person(caseNumber))
                .inCase(caseNumber)
                .because("RECEIVED"));
    }

    private String person(String caseNumber) {
        return tokens.forAccessLog(persons.jointOf(cases.get(caseNumber).person()));
    }
}
