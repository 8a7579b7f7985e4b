package se.hemvist.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;

/** Leaves a row in the access log for everything done to a case. */
@Component("caseworkAccess")
public class CaseAccess {

    private final AccessLog log;
    private final Persons persons;
    private final PersonTokens tokens;

    CaseAccess(AccessLog log, Persons persons, PersonTokens tokens) {
        this.log = log;
        this.persons = persons;
        this.tokens = tokens;
    }

    public void log(Action action, CaseHead of) {
        log.write(access(action, of));
    }

    /** The same, and why.
     *
     * @param reason a code, such as the outcome
     */
    public void log(Action action, CaseHead of, @Nullable String reason) {
        log.write(reason == null ? access(action, of) : access(action, of).because(reason));
    }

    /** What somebody tried and may not; it stays logged although everything else is undone. */
    public void refused(Action action, CaseHead of) {
        log.refused(access(action, of));
    }

    private Access access(Action action, CaseHead of) {
        return Access.to(action, of.kind(), of.id().toString())
                .of(of.tenant())
                .about(tokens.forAccessLog(persons.jointOf(of.person())))
                .inCase(of.number());
    }
}
