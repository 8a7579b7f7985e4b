package se.hemvist.exitcase;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * Avhopparärende: one kommun's case of one leaver.
 *
 * @param caseworker who has the case; nobody while only the intake has seen it
 * @param version of the row, so that two who change it at once do not undo each other
 */
record ExitCase(
        UUID id,
        String number,
        Tenant tenant,
        PersonId person,
        @Nullable String caseworker,
        Contact contact,
        Consent consent,
        @Nullable Inquiry inquiry,
        @Nullable ReceivedAssessment assessment,
        @Nullable MeasuresDecision decision,
        @Nullable Closing closing,
        Instant opened,
        int version) {

    boolean isOpen() {
        return closing == null;
    }

    /** A case is its named officer's and the chief's. While nobody has it, every caseworker of the kommun is offered it. */
    boolean isShownTo(Actor actor) {
        boolean offered = caseworker == null && actor.is(tenant, Role.CASEWORKER);
        return offered || actor.user().equals(caseworker) || actor.is(tenant, Role.MANAGER);
    }

    /** The inquiry is done; whoever did it has the case from now on, if nobody had. */
    ExitCase investigated(InvestigateNeeds found, Actor inquirer, Instant at) {
        mustBeOpen();
        if (!inquirer.is(tenant, Role.CASEWORKER) && !inquirer.is(tenant, Role.MANAGER)) {
            throw new Refusal(
                    "Behoven utreds av en handläggare eller enhetschef i kommunen. Lämna uppgiften till en av dem.");
        }
        var officer = caseworker == null && inquirer.is(tenant, Role.CASEWORKER) ? inquirer.user() : caseworker;
        return with(officer, new Inquiry(found, inquirer.user(), at), assessment, decision, closing);
    }

    ExitCase assessed(ReceivedAssessment received) {
        mustBeOpen();
        return with(caseworker, inquiry, received, decision, closing);
    }

    ExitCase decided(MeasuresDecision made, Actor decider) {
        mustBeOpen();
        if (!decider.is(tenant, Role.MANAGER) && !decider.is(tenant, Role.BOARD_DECIDER)) {
            throw new Refusal(
                    "Beslutet fattas av enhetschefen eller nämndens utsedda ledamot. Lämna uppgiften till en av dem.");
        }
        if (inquiry != null && inquiry.inquirer().equals(decider.user())) {
            throw new Refusal("Den som har utrett behoven får inte besluta om insatserna. Be en annan beslutsfattare.");
        }
        if (made.grants() && (made.measures() == null || made.measures().isBlank())) {
            throw new Refusal("measures", "Skriv vilka insatser som beviljas, eller välj att avslå.");
        }
        return with(caseworker, inquiry, assessment, made, closing);
    }

    ExitCase closed(Closing how) {
        mustBeOpen();
        return with(caseworker, inquiry, assessment, decision, how);
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new Refusal(
                    "Ärendet " + number + " är redan avslutat. Öppna ett nytt om personen behöver stöd igen.");
        }
    }

    private ExitCase with(
            @Nullable String officer,
            @Nullable Inquiry newInquiry,
            @Nullable ReceivedAssessment newAssessment,
            @Nullable MeasuresDecision newDecision,
            @Nullable Closing newClosing) {
        return new ExitCase(
                id,
                number,
                tenant,
                person,
                officer,
                contact,
                consent,
                newInquiry,
                newAssessment,
                newDecision,
                newClosing,
                opened,
                version);
    }

    @Override
    public String toString() {
        return "ExitCase[" + id + "]";
    }
}
