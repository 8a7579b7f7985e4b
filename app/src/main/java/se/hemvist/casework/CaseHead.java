package se.hemvist.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * One kommun's case of one person.
 *
 * @param kind as {@link KindOfCase#object}
 * @param caseworker who has the case; nobody while only the intake has seen it
 * @param version of the row, so that two who change it at once do not undo each other
 */
public record CaseHead(
        UUID id,
        String kind,
        String number,
        Tenant tenant,
        PersonId person,
        @Nullable String caseworker,
        Instant opened,
        @Nullable Instant closed,
        int version) {

    public boolean isOpen() {
        return closed == null;
    }

    /** A case is its named officer's and the chief's. While nobody has it, every caseworker of the kommun is offered it. */
    public boolean isShownTo(Actor actor) {
        boolean offered = caseworker == null && actor.is(tenant, Role.CASEWORKER);
        boolean own = actor.belongsTo(tenant) && actor.answersFor(caseworker);
        return offered || own || actor.is(tenant, Role.MANAGER);
    }

    /**
     * Whoever works on the case has it from now on, if nobody had.
     *
     * @throws Refusal in a closed case, and to anybody but a caseworker or manager of the kommun
     */
    public CaseHead workedOnBy(Actor worker) {
        mustBeOpen();
        if (!worker.is(tenant, Role.CASEWORKER) && !worker.is(tenant, Role.MANAGER)) {
            throw new Refusal("Det gör en handläggare eller enhetschef i kommunen. Lämna uppgiften till en av dem.");
        }
        return caseworker == null && worker.is(tenant, Role.CASEWORKER) ? givenTo(worker.user()) : this;
    }

    /** Refuses what only an open case allows. */
    public void mustBeOpen() {
        if (!isOpen()) {
            throw new Refusal(
                    "Ärendet " + number + " är redan avslutat. Öppna ett nytt om personen behöver stöd igen.");
        }
    }

    /**
     * The decision is the chief's or the appointed decider's, and never of whoever proposed it.
     *
     * @param proposer user id
     * @throws Refusal to anybody else
     */
    public void mustBeDecidedBy(Actor decider, @Nullable String proposer) {
        mustBeOpen();
        if (!decider.is(tenant, Role.MANAGER) && !decider.is(tenant, Role.BOARD_DECIDER)) {
            throw new Refusal(
                    "Beslutet fattas av enhetschefen eller nämndens utsedda ledamot. Lämna uppgiften till en av dem.");
        }
        if (decider.user().equals(proposer)) {
            throw new Refusal("Den som har lagt förslaget får inte besluta om det. Be en annan beslutsfattare.");
        }
    }

    private CaseHead givenTo(String officer) {
        return new CaseHead(id, kind, number, tenant, person, officer, opened, closed, version);
    }

    @Override
    public String toString() {
        return "CaseHead[" + id + "]";
    }
}
