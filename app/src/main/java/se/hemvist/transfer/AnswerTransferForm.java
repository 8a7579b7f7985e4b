package se.hemvist.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.workspace.HeldCases;

/** Svara på en överlämning: a yes hands over what was chosen, on the ground that was chosen if it still holds. */
@Component
class AnswerTransferForm implements TaskForm<TransferToAnswer, AnswerTransfer> {

    private final TransferRows rows;
    private final TransferGrounds grounds;
    private final HeldCases cases;
    private final Disclosures disclosures;
    private final Organisation organisation;
    private final TransferLog log;
    private final CurrentActor current;
    private final Clock clock;

    AnswerTransferForm(
            TransferRows rows,
            TransferGrounds grounds,
            HeldCases cases,
            Disclosures disclosures,
            Organisation organisation,
            TransferLog log,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.grounds = grounds;
        this.cases = cases;
        this.disclosures = disclosures;
        this.organisation = organisation;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public TransferToAnswer shown(String subject) {
        var of = rows.offered(subject);
        log.ofOffer(Action.READ, of, "ANSWER");
        return new TransferToAnswer(
                of.offer().number(),
                organisation.displayName(of.from()),
                of.offer().officer(),
                of.offer().kind(),
                of.offer().reason().title(),
                SwedishText.day(of.offer().wantedOn()));
    }

    @Override
    @Transactional
    public void submit(String subject, AnswerTransfer command) {
        var of = rows.held(rows.offered(subject).id());
        of.mustBe(TransferState.OFFERED);
        var answerer = current.actor();
        if (!answerer.is(of.to(), Role.MANAGER)) {
            throw new Refusal("Det svarar enhetschefen på. Lämna uppgiften till den.");
        }
        var note = command.note() == null || command.note().isBlank()
                ? null
                : command.note().strip();
        if (command.accepted() == YesNo.YES) {
            handOver(of);
            rows.answered(of, TransferState.HANDED_OVER, note, answerer.user(), clock.instant());
        } else if (note == null) {
            throw new Refusal("note", "Skriv varför ni inte tar över ärendet. Den andra kommunen läser det.");
        } else {
            rows.answered(of, TransferState.REFUSED, note, answerer.user(), clock.instant());
        }
        log.ofOffer(Action.ANSWER, of, command.accepted().name());
    }

    /** A consent may have been withdrawn, or the case closed, since the offer was made. */
    private void handOver(Transfer of) {
        var held = cases.get(of.caseNumber());
        if (!held.open() || !grounds.holds(of)) {
            throw new Refusal(
                    "Kommunen som erbjuder ärendet får inte längre lämna över det. Ring dem, eller svara nej.");
        }
        disclosures.record(Disclosure.given(
                of.from(),
                Receiver.unit(of.to()),
                new PersonInCase(held.person().toString(), of.caseNumber()),
                DisclosurePurpose.NEW_MUNICIPALITY,
                parts(of),
                of.ground()));
        log.ofCase(Action.DISCLOSE, of, of.ground().basis());
    }

    static List<DisclosedPart> parts(Transfer of) {
        var parts =
                new ArrayList<>(List.of(DisclosedPart.IDENTITY_NUMBER, DisclosedPart.NAME, DisclosedPart.PROTECTION));
        if (!of.handed().texts().isEmpty()) {
            parts.add(DisclosedPart.CASE_TEXTS);
        }
        return List.copyOf(parts);
    }
}
