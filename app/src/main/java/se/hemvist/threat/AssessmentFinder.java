package se.hemvist.threat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.NotAnIdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;
import se.hemvist.threat.AssessmentList.Listed;
import se.hemvist.workspace.CaseSearch;

/** Finds assessments of the officer's own region, and logs what kind of thing was looked for, never what. */
@Component
class AssessmentFinder {

    private final AssessmentList list;
    private final AssessmentRows rows;
    private final Persons persons;
    private final PersonTokens tokens;
    private final Validity validity;
    private final AccessLog log;

    AssessmentFinder(
            AssessmentList list,
            AssessmentRows rows,
            Persons persons,
            PersonTokens tokens,
            Validity validity,
            AccessLog log) {
        this.list = list;
        this.rows = rows;
        this.persons = persons;
        this.tokens = tokens;
        this.validity = validity;
        this.log = log;
    }

    List<Listed> find(CaseSearch search, Actor actor) {
        return switch (search.kind()) {
            case NAME -> named(search, actor);
            case CASE_NUMBER -> numbered(search, actor);
            case PERSONAL_NUMBER, COORDINATION_NUMBER -> identified(search, actor);
        };
    }

    /** The assessment, if it is of the actor's region; a number of another region's is logged as refused. */
    Optional<Listed> open(String number, Actor actor) {
        var found = list.numbered(number, actor);
        if (found.isEmpty()) {
            refused(Action.READ, number);
        }
        return found;
    }

    private List<Listed> named(CaseSearch search, Actor actor) {
        var all = list.all(actor);
        log.write(searched(search));
        if (search.text().isEmpty()) {
            return List.of();
        }
        var named = new HashSet<>(
                persons.named(new HashSet<>(all.stream().map(Listed::person).toList()), search.text()));
        return all.stream().filter(each -> named.contains(each.person())).toList();
    }

    private List<Listed> numbered(CaseSearch search, Actor actor) {
        var found = list.numbered(search.caseNumber(), actor);
        if (found.isEmpty()) {
            refused(Action.SEARCH, search.caseNumber());
        } else {
            log.write(searched(search).inCase(search.caseNumber()));
        }
        return found.stream().toList();
    }

    private List<Listed> identified(CaseSearch search, Actor actor) {
        var person = actor.tenantIn(InformationDomain.POLICE)
                .flatMap(region -> number(search).flatMap(number -> persons.known(region, number)));
        log.write(person.map(known -> searched(search).about(token(known))).orElse(searched(search)));
        return list.all(actor).stream()
                .filter(each -> person.filter(each.person()::equals).isPresent())
                .toList();
    }

    private Optional<IdentityNumber> number(CaseSearch search) {
        try {
            return Optional.of(IdentityNumber.of(search.text(), validity.today()));
        } catch (NotAnIdentityNumber misspelt) {
            return Optional.empty();
        }
    }

    private String token(PersonId person) {
        return tokens.forAccessLog(persons.jointOf(person));
    }

    private static Access searched(CaseSearch search) {
        return Access.to(Action.SEARCH, ThreatAssessments.PROCESS, search.kind().name());
    }

    private void refused(Action action, String number) {
        rows.numbered(number)
                .ifPresent(meant -> log.refused(Access.to(action, ThreatAssessments.PROCESS, meant.id())
                        .of(meant.region())
                        .inCase(number)));
    }
}
