package se.hemvist.transfer;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Organisation;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.HeldCases;

/** What another kommun has handed over, among the texts of the case that it became. */
@Component
class ReceivedTexts implements AddedDocuments {

    private final TransferRows rows;
    private final TransferGrounds grounds;
    private final HeldCases cases;
    private final Organisation organisation;

    ReceivedTexts(TransferRows rows, TransferGrounds grounds, HeldCases cases, Organisation organisation) {
        this.rows = rows;
        this.grounds = grounds;
        this.cases = cases;
        this.organisation = organisation;
    }

    @Override
    public List<Document> of(CaseFile file) {
        return cases.find(file.line().number())
                .filter(of -> cases.isOf(file, of))
                .map(of -> rows.receivedIn(of.number()).stream()
                        .map(this::document)
                        .toList())
                .orElse(List.of());
    }

    private Document document(Transfer of) {
        return new Document(
                "Överlämnat från " + organisation.displayName(of.from()),
                Objects.requireNonNull(of.answered()),
                "Rättslig grund för överlämningen: " + grounds.restedOn(of) + "\n\n"
                        + of.handed().written());
    }
}
