package se.hemvist.transfer;

import java.util.Objects;
import se.hemvist.organisation.SwedishText;

/** A transfer as the first kommun's page shows it. */
record TransferRow(
        String id,
        String to,
        String number,
        String state,
        String note,
        String since,
        String texts,
        boolean withdrawable) {

    static TransferRow of(Transfer transfer, String to) {
        return new TransferRow(
                transfer.id().toString(),
                to,
                transfer.offer().number(),
                transfer.state().title(),
                Objects.requireNonNullElse(transfer.note(), ""),
                SwedishText.moment(transfer.proposed()),
                transfer.handed().headings(),
                transfer.state().mayBeWithdrawn());
    }

    @Override
    public String toString() {
        return "TransferRow[" + id + "]";
    }
}
