package se.hemvist.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseClosed;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.HeldCases;
import se.hemvist.workspace.written.Typed;

/** The first kommun's officer proposes that a case is handed over, or takes that back while nobody has accepted. */
@Component
class ProposingTransfers {

    private final TransferRows rows;
    private final TransferGrounds grounds;
    private final HeldCases cases;
    private final Persons persons;
    private final Organisation organisation;
    private final Processes processes;
    private final TransferLog log;
    private final Clock clock;

    ProposingTransfers(
            TransferRows rows,
            TransferGrounds grounds,
            HeldCases cases,
            Persons persons,
            Organisation organisation,
            Processes processes,
            TransferLog log,
            Clock clock) {
        this.rows = rows;
        this.grounds = grounds;
        this.cases = cases;
        this.persons = persons;
        this.organisation = organisation;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    List<Transfer> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    /**
     * In one transaction with the chief's task.
     *
     * @param texts those of the case that go along
     */
    @Transactional
    void propose(CaseFile file, Typed typed, List<TransferredText> texts, Actor officer) {
        var of = cases.find(file.line().number()).orElseThrow(NothingThere::new);
        if (!of.open()) {
            throw new Refusal("Ärendet är avslutat och kan inte lämnas över.");
        }
        if (rows.of(of.number()).stream().anyMatch(each -> each.state().mayBeWithdrawn())) {
            throw new Refusal("Ärendet erbjuds redan en annan kommun. Ta tillbaka det först.");
        }
        var transfer = new Transfer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                of.number(),
                of.tenant(),
                receiver(of, typed),
                new Offer(
                        TransferNumber.draw(),
                        file.line().kind(),
                        typed.choice("reason", TransferReason.class, "Välj varför ärendet lämnas över."),
                        wantedOn(typed),
                        officer.name()),
                grounds.chosen(of.number(), typed.line("basis", "Välj vilken rättslig grund ni har.")),
                typed.text("why", "Skriv till chefen varför ärendet ska lämnas över."),
                handed(of, texts),
                TransferState.PROPOSED,
                officer.user(),
                Instant.now(clock),
                null,
                null,
                null);
        rows.add(transfer);
        log.ofCase(Action.CREATE, transfer, "PROPOSED");
        processes.start(CaseTransferProcess.ID, transfer.id().toString());
    }

    private Tenant receiver(HeldCase of, Typed typed) {
        return Optional.of(typed.line("to", "Välj vilken kommun som ska ta över."))
                .flatMap(organisation::findMunicipality)
                .map(found -> Tenant.ofMunicipality(found.code()))
                .filter(tenant -> !tenant.equals(of.tenant()))
                .orElseThrow(() -> new Refusal("to", "Välj en kommun i listan."));
    }

    private LocalDate wantedOn(Typed typed) {
        var day = typed.day("wantedOn", typed.line("wantedOn"), "Ange från vilken dag.");
        if (day.isBefore(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal("wantedOn", "Dagen har redan varit. Ange i dag eller senare.");
        }
        return day;
    }

    private Handed handed(HeldCase of, List<TransferredText> texts) {
        var person = persons.find(of.person());
        var number = person.knownNumber()
                .map(IdentityNumber::digits)
                .orElseThrow(() -> new Refusal("Ingen vet än vem personen är. Identifiera personen först."));
        return new Handed(person.name(), number, person.protection(), texts);
    }

    @Transactional
    void withdraw(String caseNumber, UUID id, String why, Actor officer) {
        var transfer = rows.of(caseNumber).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> rows.held(each.id()))
                .orElseThrow(NothingThere::new);
        if (!transfer.state().mayBeWithdrawn()) {
            throw new Refusal("Det är för sent att ta tillbaka: den andra kommunen har svarat. Ring dem.");
        }
        withdraw(transfer, why, officer.user());
    }

    /** Nobody hands over a case that is closed: what neither the chief nor the other kommun has answered falls with it. */
    @EventListener
    @Transactional
    void closed(CaseClosed closed) {
        rows.of(closed.caseNumber()).stream()
                .map(each -> rows.held(each.id()))
                .filter(each -> each.state().mayBeWithdrawn())
                .forEach(each -> withdraw(each, "Ärendet är avslutat.", null));
    }

    private void withdraw(Transfer transfer, String why, @Nullable String user) {
        rows.moved(transfer, TransferState.WITHDRAWN, why, user);
        log.ofCase(Action.CLOSE, transfer, "WITHDRAWN");
        processes.tell(transfer.offerId().toString(), "transfer-called-off");
        processes.tell(transfer.id().toString(), "transfer-withdrawn");
    }
}
