package se.hemvist.urgent;

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

/** Finds urgent placements among the actor's own. */
@Component
class UrgentFinder implements Findable<UrgentPlacement> {

    private final UrgentRows rows;
    private final OwnCaseSearch search;

    UrgentFinder(UrgentRows rows, OwnCaseSearch search) {
        this.rows = rows;
        this.search = search;
    }

    List<UrgentPlacement> find(CaseSearch wanted, Actor actor) {
        return search.find(wanted, actor, this);
    }

    Optional<UrgentPlacement> open(String number, Actor actor) {
        return search.open(number, actor, this);
    }

    @Override
    public String object() {
        return "urgent-placement";
    }

    @Override
    public InformationDomain domain() {
        return InformationDomain.MUNICIPAL;
    }

    /** The latest first. */
    @Override
    public List<UrgentPlacement> all(Actor actor) {
        return actor.tenants().stream()
                .filter(tenant -> tenant.domain() == domain())
                .flatMap(tenant -> rows.of(tenant).stream())
                .filter(urgent -> urgent.isFiledFor(actor))
                .toList();
    }

    @Override
    public Optional<UrgentPlacement> numbered(String number, Actor actor) {
        return rows.numbered(number).filter(urgent -> urgent.isFiledFor(actor));
    }

    @Override
    public PersonId personOf(UrgentPlacement found) {
        return found.person();
    }

    @Override
    public Optional<Access> refused(Action action, String number) {
        if (!UrgentNumber.isOfPlacement(number)) {
            return Optional.empty();
        }
        var meant = rows.numbered(number);
        var access = Access.to(
                action,
                object(),
                meant.map(UrgentPlacement::id).map(UUID::toString).orElse("none"));
        return Optional.of(
                meant.map(of -> access.of(of.tenant()).inCase(number)).orElse(access));
    }
}
