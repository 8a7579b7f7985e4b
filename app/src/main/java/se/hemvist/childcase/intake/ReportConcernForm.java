package se.hemvist.childcase.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CaseOpening;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.ChildCases;
import se.hemvist.engine.StartForm;
import se.hemvist.engine.Subject;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;

/** Takes a report of concern in: the child's open case gets it, or a case is opened for it. */
@Component
class ReportConcernForm implements StartForm<ConcernToReport, ReportConcern> {

    private final ChildCases kind;
    private final Cases cases;
    private final Matters matters;
    private final CaseOpening opening;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final CaseAccess access;
    private final Persons persons;
    private final Organisation organisation;

    ReportConcernForm(
            ChildCases kind,
            Cases cases,
            Matters matters,
            CaseOpening opening,
            CaseDesk desk,
            CaseClocks clocks,
            CaseAccess access,
            Persons persons,
            Organisation organisation) {
        this.kind = kind;
        this.cases = cases;
        this.matters = matters;
        this.opening = opening;
        this.desk = desk;
        this.clocks = clocks;
        this.access = access;
        this.persons = persons;
        this.organisation = organisation;
    }

    @Override
    public ConcernToReport shown() {
        return new ConcernToReport(organisation.displayName(opening.unitOf(desk.actor())));
    }

    /** A report belongs to the child's case whoever has it, but when that would tell a colleague that there is one. */
    @Override
    public Subject submit(ReportConcern command) {
        var unit = opening.unitOf(desk.actor());
        var received =
                desk.done("receivedOn", command.receivedOn(), desk.today().minusYears(1));
        var child = child(unit, command);
        var open = joined(unit, child);
        var of = open.orElseGet(() -> opened(unit, child, desk.actor()));
        var concern = matters.begin(of, Concerns.PROCESS);
        desk.note(
                of,
                new Concern(
                        concern.id(),
                        open.isPresent(),
                        command.source(),
                        command.reporter(),
                        received,
                        command.what(),
                        desk.officer(),
                        desk.now()),
                "CONCERN_REPORTED");
        clocks.begin(of, "PROTECTION_ASSESSMENT", concern.id().toString(), received);
        return new Subject(concern.id().toString(), of.number());
    }

    private PersonId child(Tenant unit, ReportConcern command) {
        var number = command.identityNumber();
        var name = command.name().strip();
        return number == null || number.isBlank()
                ? persons.registerUnknown(unit, name, command.protection(), null)
                : persons.register(unit, IdentityNumber.of(number, desk.today()), name, command.protection());
    }

    /** Whoever may not see the case reads the same, with the report's own number, whether the child had a case or not. */
    @Override
    public String receipt(Subject started) {
        var of = matters.caseOf(started.id());
        return kind.isShownTo(of, desk.actor()) ? of.number() : ReportNumber.of(UUID.fromString(started.id()));
    }

    /**
     * The open case that the report joins, held till the transaction ends, so that no case is closed over it. A caseworker
     * who may not see it opens one of their own, as for a child without a case: only the chief sees both.
     */
    private Optional<CaseHead> joined(Tenant unit, PersonId child) {
        var actor = desk.actor();
        return cases.openOf(child, kind).stream()
                .filter(of -> kind.isShownTo(of, actor) || !actor.is(unit, Role.CASEWORKER))
                .map(of -> cases.held(of.id()))
                .filter(CaseHead::isOpen)
                .findFirst();
    }

    /** What begins with the case begins in a job, so that the answer does not take longer for it. */
    private CaseHead opened(Tenant unit, PersonId child, Actor actor) {
        var of = cases.open(kind, unit, child, opening.officerOf(actor, unit));
        access.log(Action.CREATE, of);
        return of;
    }
}
