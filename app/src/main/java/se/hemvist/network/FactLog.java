package se.hemvist.network;

import java.util.Collection;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.secrecy.BlindIndex;

/**
 * Tells that a fact changed: to the access log and to whoever listens. The log knows a fact by a token of its id and not
 * by the id, since it knows the persons too and would join what the tables keep apart.
 */
@Component
class FactLog {

    private final AccessLog log;
    private final PersonTokens persons;
    private final BlindIndex index;
    private final ApplicationEventPublisher events;

    FactLog(AccessLog log, PersonTokens persons, BlindIndex index, ApplicationEventPublisher events) {
        this.log = log;
        this.persons = persons;
        this.index = index;
        this.events = events;
    }

    void tell(Action action, FactChanged change) {
        log.write(access(action, change));
        events.publishEvent(change);
    }

    void tell(Action action, FactChanged change, Collection<JointId> about) {
        for (var person : about) {
            log.write(access(action, change).about(persons.forAccessLog(person)));
        }
        events.publishEvent(change);
    }

    void tell(Action action, FactChanged change, RegisteredFact fact) {
        note(access(action, change), fact.persons());
        events.publishEvent(change);
    }

    /** That somebody has read it, or has done with it what changes nothing yet. */
    void note(Action action, RegisteredFact fact) {
        note(access(action, FactChanged.of(fact.kind(), fact.id())), fact.persons());
    }

    /** The same, with a code that says what. */
    void note(Action action, RegisteredFact fact, String why) {
        note(access(action, FactChanged.of(fact.kind(), fact.id())).because(why), fact.persons());
    }

    /** That somebody has done something with persons of the register, with a code that says what. */
    void ofPersons(Action action, Collection<JointId> about, String why) {
        var access = Access.to(action, "person", "register").because(why);
        about.forEach(person -> log.write(access.about(persons.forAccessLog(person))));
    }

    /** That somebody has read all that is kept of a person. */
    void listed(JointId person) {
        log.write(Access.to(Action.LIST, "fact", "register").about(persons.forAccessLog(person)));
    }

    private void note(Access access, Collection<JointId> about) {
        if (about.isEmpty()) {
            log.write(access);
        }
        about.forEach(person -> log.write(access.about(persons.forAccessLog(person))));
    }

    private Access access(Action action, FactChanged change) {
        var type = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Access.to(action, type, index.token(InformationDomain.POLICE, "access-log", change.id()));
    }
}
