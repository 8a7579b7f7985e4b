package se.hemvist.transfer;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Organisation;

/** Läs svaret på överlämningen. */
@Component
class ReadTransferAnswerForm implements TaskForm<TransferAnswered, ReadTransferAnswer> {

    private final TransferRows rows;
    private final Organisation organisation;
    private final TransferLog log;

    ReadTransferAnswerForm(TransferRows rows, Organisation organisation, TransferLog log) {
        this.rows = rows;
        this.organisation = organisation;
        this.log = log;
    }

    @Override
    @Transactional
    public TransferAnswered shown(String subject) {
        var of = rows.get(subject);
        log.ofCase(Action.READ, of, "ANSWER");
        return new TransferAnswered(
                of.caseNumber(),
                organisation.displayName(of.to()),
                of.state().title(),
                Objects.requireNonNullElse(of.note(), ""),
                advice(of.state()));
    }

    private static String advice(TransferState state) {
        return switch (state) {
            case HANDED_OVER, RECEIVED ->
                "Ert eget ärende står kvar tills ni avslutar det. Säg till den andra kommunen vad som brådskar.";
            default -> "Ärendet är kvar hos er. Planera vidare med personen.";
        };
    }

    @Override
    @Transactional
    public void submit(String subject, ReadTransferAnswer command) {
        log.ofCase(Action.CHANGE, rows.get(subject), "ANSWER_READ");
    }
}
