package se.hemvist.relativecase;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.exitcase.CaseOfLeaver;
import se.hemvist.exitcase.CasesOfLeavers;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Actor;

/** The cases of every kind that a link may have an end in. */
@Component
class LinkableCases {

    private final Cases cases;
    private final CaseAccess access;
    private final CasesOfLeavers leavers;
    private final Absences absences;

    LinkableCases(Cases cases, CaseAccess access, CasesOfLeavers leavers, Absences absences) {
        this.cases = cases;
        this.access = access;
        this.leavers = leavers;
        this.absences = absences;
    }

    Optional<LinkableCase> numbered(String number) {
        return cases.numbered(number).map(LinkableCases::of).or(() -> leavers.numbered(number)
                .map(LinkableCases::of));
    }

    /**
     * Its named officer, and whoever that very officer has asked to stand in: not the chief, not the unit, and nobody whom
     * the chief has made a substitute, or else the chief could choose who sees the links.
     */
    boolean isHandledBy(LinkableCase of, Actor actor) {
        var officer = of.caseworker();
        return officer != null
                && actor.belongsTo(of.tenant())
                && (actor.user().equals(officer) || absences.isStandInChosenBy(officer, actor.user()));
    }

    Optional<LinkableCase> find(UUID id) {
        return cases.find(id).map(LinkableCases::of).or(() -> leavers.find(id).map(LinkableCases::of));
    }

    /**
     * A row of the case alone, as of anything read or changed in it: of the other case, and that there is one, the log
     * has nothing.
     */
    void log(Action action, LinkableCase of) {
        cases.find(of.id()).ifPresent(each -> access.log(action, each));
        leavers.find(of.id()).ifPresent(each -> leavers.log(action, each));
    }

    void refused(Action action, LinkableCase of) {
        cases.find(of.id()).ifPresent(each -> access.refused(action, each));
        leavers.find(of.id()).ifPresent(each -> leavers.refused(action, each));
    }

    static LinkableCase of(CaseHead of) {
        return new LinkableCase(of.id(), of.number(), of.tenant(), of.person(), of.caseworker(), of.isOpen());
    }

    static LinkableCase of(CaseOfLeaver of) {
        return new LinkableCase(of.id(), of.number(), of.tenant(), of.person(), of.caseworker(), of.open());
    }
}
