package se.hemvist.exitcase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.PersonId;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Findable;
import se.hemvist.workspace.OwnCaseSearch;

/** Finds exit cases among the actor's own. */
@Component
class CaseFinder implements Findable<ShownCase> {

    private final ShownCases own;
    private final ExitCases cases;
    private final OwnCaseSearch search;

    CaseFinder(ShownCases own, ExitCases cases, OwnCaseSearch search) {
        this.own = own;
        this.cases = cases;
        this.search = search;
    }

    List<ShownCase> find(CaseSearch wanted, Actor actor) {
        return search.find(wanted, actor, this);
    }

    Optional<ExitCase> open(String number, Actor actor) {
        return search.open(number, actor, this).map(ShownCase::id).flatMap(cases::find);
    }

    @Override
    public String object() {
        return "exit-case";
    }

    @Override
    public InformationDomain domain() {
        return InformationDomain.MUNICIPAL;
    }

    @Override
    public List<ShownCase> all(Actor actor) {
        return own.all(actor);
    }

    @Override
    public Optional<ShownCase> numbered(String number, Actor actor) {
        return own.numbered(number, actor);
    }

    @Override
    public PersonId personOf(ShownCase found) {
        return found.person();
    }

    @Override
    public List<ShownCase> about(PersonId person, Actor actor) {
        return own.about(person, actor);
    }

    @Override
    public Optional<Access> refused(Action action, String number) {
        if (!CaseNumber.isOne(number)) {
            return Optional.empty();
        }
        var meant = cases.numbered(number);
        var access = Access.to(
                action, object(), meant.map(ExitCase::id).map(UUID::toString).orElse("none"));
        return Optional.of(
                meant.map(of -> access.of(of.tenant()).inCase(number)).orElse(access));
    }
}
