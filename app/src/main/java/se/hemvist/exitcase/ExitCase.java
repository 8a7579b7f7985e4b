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
 * @param analysis the police's first, of the same day
 * @param assessment the newest that the police have released after that
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
        @Nullable InitialAnalysis analysis,
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
        return offered || actor.answersFor(caseworker) || actor.is(tenant, Role.MANAGER);
    }

    /** The newest that the police have let the kommun know; null while they have said nothing. */
    @Nullable
    ReceivedAssessment latest() {
        return assessment == null && analysis != null ? analysis.seen() : assessment;
    }

    FourConditions conditions() {
        return new FourConditions(consent.isGiven(), analysis == null ? null : analysis.conditions());
    }

    /** Whoever works on the case has it from now on, if nobody had. */
    ExitCase workedOnBy(Actor worker) {
        mustBeOpen();
        if (!worker.is(tenant, Role.CASEWORKER) && !worker.is(tenant, Role.MANAGER)) {
            throw new Refusal("Det gör en handläggare eller enhetschef i kommunen. Lämna uppgiften till en av dem.");
        }
        var officer = caseworker == null && worker.is(tenant, Role.CASEWORKER) ? worker.user() : caseworker;
        return with(officer, analysis, inquiry, assessment, decision, closing);
    }

    ExitCase investigated(InvestigateNeeds found, Actor inquirer, Instant at) {
        var worked = workedOnBy(inquirer);
        return worked.with(
                worked.caseworker, analysis, new Inquiry(found, inquirer.user(), at), assessment, decision, closing);
    }

    ExitCase analysed(InitialAnalysis received) {
        mustBeOpen();
        return with(caseworker, received, inquiry, assessment, decision, closing);
    }

    ExitCase assessed(ReceivedAssessment received) {
        mustBeOpen();
        return with(caseworker, analysis, inquiry, received, decision, closing);
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
        if (made.grants()) {
            conditions().missing().ifPresent(sentence -> {
                throw new Refusal("decision", sentence);
            });
        }
        return with(caseworker, analysis, inquiry, assessment, made, closing);
    }

    ExitCase closed(Closing how) {
        mustBeOpen();
        return with(caseworker, analysis, inquiry, assessment, decision, how);
    }

    /** Why a case that has come to no measures ends. */
    Ending endingWithoutMeasures() {
        if (!consent.isGiven()) {
            return Ending.CONSENT_REFUSED;
        }
        if (analysis != null && analysis.isOfWitness()) {
            return Ending.WITNESS;
        }
        return inquiry != null && !inquiry.motivated() ? Ending.NOT_MOTIVATED : Ending.MEASURES_REFUSED;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new Refusal(
                    "Ärendet " + number + " är redan avslutat. Öppna ett nytt om personen behöver stöd igen.");
        }
    }

    private ExitCase with(
            @Nullable String officer,
            @Nullable InitialAnalysis newAnalysis,
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
                newAnalysis,
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
