package se.hemvist.placement.life;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.placement.rule.OnlyADeciderDecides;

/** The placements of whoever is logged in: their own, and their chief's. Everything is logged, what is refused too. */
@Component
public class OwnStays {

    private final Placements placements;
    private final Stays stays;
    private final ExtensionRows extensions;
    private final CurrentActor current;
    private final Persons persons;
    private final PersonTokens tokens;
    private final AccessLog log;

    OwnStays(
            Placements placements,
            Stays stays,
            ExtensionRows extensions,
            CurrentActor current,
            Persons persons,
            PersonTokens tokens,
            AccessLog log) {
        this.placements = placements;
        this.stays = stays;
        this.extensions = extensions;
        this.current = current;
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
    }

    /**
     * To look at; logged as read.
     *
     * @throws NoSuchPlacement also of another's
     */
    @Transactional
    public OwnStay read(String placement) {
        var own = own(placement, Action.READ);
        log(Action.READ, own, "STAY");
        return own;
    }

    /** To change: the stay is another's to change only when this transaction has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnStay held(String placement) {
        own(placement, Action.CHANGE).placement().stay().ifPresent(stays::lockWithReplaced);
        return own(placement, Action.CHANGE);
    }

    /** The same, unless the stay has changed since the page that shows this version of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnStay held(String placement, int version) {
        var own = held(placement);
        if (own.stay() != null && own.stay().version() != version) {
            throw new StayHasChanged();
        }
        return own;
    }

    /** For who decides against an answer: the chief or the nämnd's appointed decider of the placing kommun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnStay heldByDecider(String placement) {
        var view = known(placement);
        refuseOthers(view, Action.DECIDE);
        view.stay().ifPresent(stays::lockWithReplaced);
        return of(known(placement));
    }

    /** The same, to look at. */
    @Transactional
    public OwnStay readByDecider(String placement) {
        var view = known(placement);
        refuseOthers(view, Action.READ);
        var own = of(view);
        log(Action.READ, own, "STAY");
        return own;
    }

    /** For the software itself, where nobody is logged in. */
    public OwnStay ofNobody(String placement) {
        return of(known(placement));
    }

    /** What may be done by whoever is logged in; nothing with another's. Reads nothing that would have to be logged. */
    public Optional<OwnStay> offered(PlacementView placement, Actor actor) {
        return mayWork(actor, placement) ? Optional.of(of(placement)) : Optional.empty();
    }

    private void refuseOthers(PlacementView view, Action action) {
        if (!current.actor().belongsTo(view.tenant())) {
            throw refused(action, view, new NoSuchPlacement());
        }
        OnlyADeciderDecides.check(view.tenant(), current.actor()).ifPresent(refusal -> {
            throw refused(action, view, refusal);
        });
    }

    private OwnStay own(String placement, Action action) {
        var view = known(placement);
        if (!mayWork(current.actor(), view)) {
            throw refused(action, view, new NoSuchPlacement());
        }
        return of(view);
    }

    /** As the case: its named officer's and the chief's. While nobody has it, every caseworker of the kommun is offered it. */
    private static boolean mayWork(Actor actor, PlacementView placement) {
        var kommun = placement.tenant();
        boolean offered = placement.caseworker() == null && actor.is(kommun, Role.CASEWORKER);
        return offered
                || actor.is(kommun, Role.MANAGER)
                || actor.belongsTo(kommun) && actor.answersFor(placement.caseworker());
    }

    private PlacementView known(String placement) {
        return placements.known(placement).orElseThrow(NoSuchPlacement::new);
    }

    private OwnStay of(PlacementView placement) {
        var stay = placement.stay().flatMap(stays::find);
        var other = placements
                .openOf(placement.caseId())
                .filter(open -> !open.equals(placement.id()))
                .map(placements::find);
        return new OwnStay(
                placement,
                stay.orElse(null),
                stay.map(StayRow::id).flatMap(extensions::openOf).orElse(null),
                other.orElse(null));
    }

    void log(Action action, OwnStay own, String code) {
        log.write(access(action, own.placement()).because(code));
    }

    /** Logs the refusal, which stays logged although everything else is undone. */
    Refusal refused(Action action, OwnStay own, Refusal refusal) {
        return refused(action, own.placement(), refusal);
    }

    private Refusal refused(Action action, PlacementView placement, Refusal refusal) {
        log.refused(access(action, placement));
        return refusal;
    }

    private Access access(Action action, PlacementView placement) {
        return Access.to(action, "placement", placement.id())
                .of(placement.tenant())
                .about(tokens.forAccessLog(persons.jointOf(placement.person())))
                .inCase(placement.caseNumber());
    }
}
