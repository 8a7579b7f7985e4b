package se.hemvist.jointplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Person;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;
import se.hemvist.workspace.HeldCases;

/** Whom a plan is about, who works on it and when, and the row in the access log of everything done to it. */
@Component
class PlanDesk {

    private final HeldCases cases;
    private final Persons persons;
    private final PersonTokens tokens;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    PlanDesk(HeldCases cases, Persons persons, PersonTokens tokens, AccessLog log, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    Person person(JointPlan of) {
        return persons.find(cases.get(of.caseNumber()).person());
    }

    static String written(Person person) {
        return person.name()
                + person.knownNumber()
                        .map(IdentityNumber::written)
                        .map(number -> ", " + number)
                        .orElse("");
    }

    static String protection(Person person) {
        return person.protection().isProtected() ? person.protection().title() : "";
    }

    /** User id of whoever works on the plan: a caseworker or chief of the kommun. */
    String worker(JointPlan of) {
        var worker = current.actor();
        if (!mayWork(of, worker)) {
            throw new Refusal("Det gör en handläggare eller enhetschef i kommunen. Lämna uppgiften till en av dem.");
        }
        return worker.user();
    }

    private static boolean mayWork(JointPlan of, Actor worker) {
        return worker.is(of.tenant(), Role.CASEWORKER) || worker.is(of.tenant(), Role.MANAGER);
    }

    void log(Action action, JointPlan of, String reason) {
        log.write(Access.to(action, JointPlanProcess.ID, of.id().toString())
                .of(of.tenant())
                .about(tokens.forAccessLog(
                        persons.jointOf(cases.get(of.caseNumber()).person())))
                .inCase(of.caseNumber())
                .because(reason));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), SwedishTime.ZONE);
    }
}
