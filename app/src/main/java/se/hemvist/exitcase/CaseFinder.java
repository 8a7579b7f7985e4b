package se.hemvist.exitcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.NotAnIdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseSearch;

/**
 * Looks for cases among the actor's own, by name, identity number or case number and nothing else (15 § SoLPuF). A case
 * that is not theirs and one that does not exist get the same answer by the same way; the log alone tells them apart.
 */
@Component
class CaseFinder {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final ShownCases own;
    private final ExitCases cases;
    private final Persons persons;
    private final PersonTokens tokens;
    private final AccessLog log;
    private final Clock clock;

    CaseFinder(ShownCases own, ExitCases cases, Persons persons, PersonTokens tokens, AccessLog log, Clock clock) {
        this.own = own;
        this.cases = cases;
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    List<ShownCase> find(CaseSearch search, Actor actor) {
        return switch (search.kind()) {
            case NAME -> named(search, actor);
            case CASE_NUMBER -> numbered(search, actor);
            case PERSONAL_NUMBER, COORDINATION_NUMBER -> identified(search, actor);
        };
    }

    /** The case, if it is the actor's own; what is not is logged as refused. */
    Optional<ExitCase> open(String number, Actor actor) {
        var found = own.numbered(number, actor).map(ShownCase::id).flatMap(cases::find);
        if (found.isEmpty()) {
            refused(Action.READ, number);
        }
        return found;
    }

    private List<ShownCase> named(CaseSearch search, Actor actor) {
        var all = own.all(actor);
        Set<PersonId> named = search.text().isEmpty()
                ? Set.of()
                : new HashSet<>(
                        persons.named(all.stream().map(ShownCase::person).collect(Collectors.toSet()), search.text()));
        log.write(searched(search, null));
        return all.stream().filter(each -> named.contains(each.person())).toList();
    }

    private List<ShownCase> numbered(CaseSearch search, Actor actor) {
        var found = own.numbered(search.caseNumber(), actor);
        if (found.isEmpty()) {
            refused(Action.SEARCH, search.caseNumber());
        } else {
            log.write(searched(search, null).inCase(search.caseNumber()));
        }
        return found.stream().toList();
    }

    private List<ShownCase> identified(CaseSearch search, Actor actor) {
        var known = actor.tenantIn(InformationDomain.MUNICIPAL)
                .flatMap(tenant -> number(search).flatMap(number -> persons.known(tenant, number)));
        log.write(searched(search, known.map(this::token).orElse(null)));
        return own.about(known.orElse(NOBODY), actor);
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

    /** Never what was searched for: that may be a name or a number. */
    private static Access searched(CaseSearch search, @Nullable String person) {
        var access = Access.to(Action.SEARCH, "exit-case", search.kind().name());
        return person == null ? access : access.about(person);
    }

    private void refused(Action action, String number) {
        if (!CaseNumber.isOne(number)) {
            return;
        }
        var meant = cases.numbered(number);
        var access = Access.to(
                action, "exit-case", meant.map(ExitCase::id).map(UUID::toString).orElse("none"));
        log.refused(meant.map(of -> access.of(of.tenant()).inCase(number)).orElse(access));
    }
}
