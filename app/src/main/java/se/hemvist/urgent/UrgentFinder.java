package se.hemvist.urgent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
 * Looks for urgent placements among the actor's own, by name, identity number or case number and nothing else (15 §
 * SoLPuF). One that is not theirs and one that does not exist get the same answer; the log alone tells them apart.
 */
@Component
class UrgentFinder {

    private static final String URGENT = "urgent-placement";

    private final UrgentRows rows;
    private final Persons persons;
    private final PersonTokens tokens;
    private final AccessLog log;
    private final Clock clock;

    UrgentFinder(UrgentRows rows, Persons persons, PersonTokens tokens, AccessLog log, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    /** All of the actor's own, the latest first. */
    List<UrgentPlacement> all(Actor actor) {
        return actor.tenants().stream()
                .filter(tenant -> tenant.domain() == InformationDomain.MUNICIPAL)
                .flatMap(tenant -> rows.of(tenant).stream())
                .filter(urgent -> urgent.isShownTo(actor))
                .toList();
    }

    /** The one of that number, if it is the actor's own; what is not is logged as refused. */
    Optional<UrgentPlacement> open(String number, Actor actor) {
        var found = own(number, actor);
        if (found.isEmpty()) {
            refused(Action.READ, number);
        }
        return found;
    }

    List<UrgentPlacement> find(CaseSearch search, Actor actor) {
        return switch (search.kind()) {
            case NAME -> named(search, actor);
            case CASE_NUMBER -> numbered(search, actor);
            case PERSONAL_NUMBER, COORDINATION_NUMBER -> identified(search, actor);
        };
    }

    private Optional<UrgentPlacement> own(String number, Actor actor) {
        return rows.numbered(number).filter(urgent -> urgent.isShownTo(actor));
    }

    private List<UrgentPlacement> named(CaseSearch search, Actor actor) {
        var all = all(actor);
        var known = all.stream().map(UrgentPlacement::person).collect(Collectors.toSet());
        var named = search.text().isEmpty() ? List.<PersonId>of() : persons.named(known, search.text());
        log.write(searched(search, null));
        var wanted = new HashSet<>(named);
        return all.stream().filter(urgent -> wanted.contains(urgent.person())).toList();
    }

    private List<UrgentPlacement> numbered(CaseSearch search, Actor actor) {
        var found = own(search.caseNumber(), actor);
        if (found.isEmpty()) {
            refused(Action.SEARCH, search.caseNumber());
        } else {
            log.write(searched(search, null).inCase(search.caseNumber()));
        }
        return found.stream().toList();
    }

    private List<UrgentPlacement> identified(CaseSearch search, Actor actor) {
        var known = actor.tenantIn(InformationDomain.MUNICIPAL)
                .flatMap(tenant -> number(search).flatMap(number -> persons.known(tenant, number)));
        log.write(searched(search, known.map(this::token).orElse(null)));
        return known.stream()
                .flatMap(person ->
                        all(actor).stream().filter(urgent -> urgent.person().equals(person)))
                .toList();
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
        var access = Access.to(Action.SEARCH, URGENT, search.kind().name());
        return person == null ? access : access.about(person);
    }

    private void refused(Action action, String number) {
        if (!UrgentNumber.isOfPlacement(number)) {
            return;
        }
        var meant = rows.numbered(number);
        var access = Access.to(
                action,
                URGENT,
                meant.map(UrgentPlacement::id).map(UUID::toString).orElse("none"));
        log.refused(meant.map(of -> access.of(of.tenant()).inCase(number)).orElse(access));
    }
}
