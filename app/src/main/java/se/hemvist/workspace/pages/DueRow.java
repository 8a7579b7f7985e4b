package se.hemvist.workspace.pages;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import se.hemvist.workspace.Due;

/**
 * A deadline, as a row to press.
 *
 * @param source the paragraph, decision or practice; Uppgift when it is one that somebody has to do
 */
record DueRow(String what, String source, String caseNumber, String href, DueTime due) {

    static final Comparator<DueRow> FIRST_FIRST = comparing(
                    (DueRow row) -> row.due().at())
            .thenComparing(DueRow::caseNumber)
            .thenComparing(DueRow::what);

    static DueRow of(Due deadline, String caseNumber, Instant now) {
        return new DueRow(
                deadline.what(),
                deadline.source(),
                caseNumber,
                "/hemvist/arenden/" + caseNumber,
                DueTime.of(deadline.at(), now));
    }
}
