package se.hemvist.exitcase;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;

/** Leaves a row in the access log for everything done to a case. */
@Component
class CaseAccess {

    private final AccessLog log;
    private final Persons persons;
    private final PersonTokens tokens;

    CaseAccess(AccessLog log, Persons persons, PersonTokens tokens) {
        this.log = log;
        this.persons = persons;
        this.tokens = tokens;
    }

    void log(Action action, ExitCase exitCase) {
        log.write(access(action, exitCase));
    }

    /** @param reason a code, such as the outcome */
    void log(Action action, ExitCase exitCase, @Nullable String reason) {
        log.write(
                reason == null
                        ? access(action, exitCase)
                        : access(action, exitCase).because(reason));
    }

    /** What somebody tried and may not; it stays logged although everything else is undone. */
    void refused(Action action, ExitCase exitCase) {
        log.refused(access(action, exitCase));
    }

    private Access access(Action action, ExitCase exitCase) {
        return Access.to(action, "exit-case", exitCase.id().toString())
                .of(exitCase.tenant())
                .about(tokens.forAccessLog(persons.jointOf(exitCase.person())))
                .inCase(exitCase.number());
    }
}
