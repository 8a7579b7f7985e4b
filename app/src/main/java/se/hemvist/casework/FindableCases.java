package se.hemvist.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.audit.Access;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.PersonId;
import se.hemvist.workspace.Findable;

/** The cases of one kind, to look for among the actor's own. */
final class FindableCases implements Findable<CaseHead> {

    private final KindOfCase kind;
    private final OwnCases own;
    private final Cases cases;

    FindableCases(KindOfCase kind, OwnCases own, Cases cases) {
        this.kind = kind;
        this.own = own;
        this.cases = cases;
    }

    @Override
    public String object() {
        return kind.object();
    }

    @Override
    public InformationDomain domain() {
        return InformationDomain.MUNICIPAL;
    }

    @Override
    public List<CaseHead> all(Actor actor) {
        return own.all(kind, actor);
    }

    @Override
    public Optional<CaseHead> numbered(String number, Actor actor) {
        return own.numbered(number, kind, actor);
    }

    @Override
    public PersonId personOf(CaseHead found) {
        return found.person();
    }

    @Override
    public List<CaseHead> about(PersonId person, Actor actor) {
        return own.about(person, kind, actor);
    }

    @Override
    public Optional<Access> refused(Action action, String number) {
        if (!CaseNumber.isOne(kind.sign(), number)) {
            return Optional.empty();
        }
        var meant = cases.numbered(number);
        var access = Access.to(
                action, object(), meant.map(CaseHead::id).map(UUID::toString).orElse("none"));
        return Optional.of(
                meant.map(of -> access.of(of.tenant()).inCase(number)).orElse(access));
    }
}
