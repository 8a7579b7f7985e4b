package se.hemvist.placement;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;

/** The decisions on a case's placements as texts, of whatever kind the case is. */
@Component
class DecidedPlacements implements AddedDocuments {

    private final PlacementDecisions decisions;
    private final Officers officers;

    DecidedPlacements(PlacementDecisions decisions, Officers officers) {
        this.decisions = decisions;
        this.officers = officers;
    }

    @Override
    public List<Document> of(CaseFile file) {
        return file.subjects().stream()
                .flatMap(subject -> decisions.made(subject).stream())
                .map(made -> new Document("Beslut om placering", made.at(), made.text(officers.nameOf(made.decider()))))
                .toList();
    }
}
