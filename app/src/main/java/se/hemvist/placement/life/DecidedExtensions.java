package se.hemvist.placement.life;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;

/** The decisions on longer stays in a case as texts. */
@Component
class DecidedExtensions implements AddedDocuments {

    private final ExtensionRows rows;
    private final Officers officers;

    DecidedExtensions(ExtensionRows rows, Officers officers) {
        this.rows = rows;
        this.officers = officers;
    }

    @Override
    public List<Document> of(CaseFile file) {
        return file.subjects().stream()
                .flatMap(subject -> rows.decidedOf(subject).stream())
                .map(made ->
                        new Document("Beslut om förlängning", made.at(), made.text(officers.nameOf(made.decider()))))
                .toList();
    }
}
