package se.hemvist.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.NotAnIdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;

/**
 * Looks among an actor's own cases, by name, identity number or case number and nothing else (15 § SoLPuF). The log has what
 * kind of thing was looked for, never what: that may be a name or a number. One that is not theirs and one that does not
 * exist get the same answer; the log alone tells them apart.
 */
@Component
public class OwnCaseSearch {

    /** A number that nobody has goes the same way as one that somebody has, and takes as long. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Persons persons;
    private final PersonTokens tokens;
    private final AccessLog log;
    private final Clock clock;

    OwnCaseSearch(Persons persons, PersonTokens tokens, AccessLog log, Clock clock) {
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    public <C> List<C> find(CaseSearch search, Actor actor, Findable<C> cases) {
        return switch (search.kind()) {
            case NAME -> named(search, actor, cases);
            case CASE_NUMBER -> numbered(search, actor, cases);
            case PERSONAL_NUMBER, COORDINATION_NUMBER -> identified(search, actor, cases);
        };
    }

    /** The one of that number, if it is the actor's own; what is not is logged as refused. */
    public <C> Optional<C> open(String number, Actor actor, Findable<C> cases) {
        var found = cases.numbered(number, actor);
        if (found.isEmpty()) {
            cases.refused(Action.READ, number).ifPresent(log::refused);
        }
        return found;
    }

    private <C> List<C> named(CaseSearch search, Actor actor, Findable<C> cases) {
        var all = cases.all(actor);
        log.write(searched(search, cases));
        if (search.text().isEmpty()) {
            return List.of();
        }
        var known = all.stream().map(cases::personOf).collect(Collectors.toSet());
        var named = new HashSet<>(persons.named(known, search.text()));
        return all.stream().filter(each -> named.contains(cases.personOf(each))).toList();
    }

    private <C> List<C> numbered(CaseSearch search, Actor actor, Findable<C> cases) {
        var found = cases.numbered(search.caseNumber(), actor);
        if (found.isEmpty()) {
            cases.refused(Action.SEARCH, search.caseNumber()).ifPresent(log::refused);
        } else {
            log.write(searched(search, cases).inCase(search.caseNumber()));
        }
        return found.stream().toList();
    }

    private <C> List<C> identified(CaseSearch search, Actor actor, Findable<C> cases) {
        var known = actor.tenantIn(cases.domain())
                .flatMap(tenant -> number(search).flatMap(number -> persons.known(tenant, number)));
        var access = searched(search, cases);
        log.write(known.map(this::token).map(access::about).orElse(access));
        return cases.about(known.orElse(NOBODY), actor);
    }

    private Optional<IdentityNumber> number(CaseSearch search) {
        try {
            return Optional.of(IdentityNumber.of(search.text(), LocalDate.now(clock.withZone(SwedishTime.ZONE))));
        } catch (NotAnIdentityNumber misspelt) {
            return Optional.empty();
        }
    }

    private String token(PersonId person) {
        return tokens.forAccessLog(persons.jointOf(person));
    }

    private static Access searched(CaseSearch search, Findable<?> cases) {
        return Access.to(Action.SEARCH, cases.object(), search.kind().name());
    }
}
