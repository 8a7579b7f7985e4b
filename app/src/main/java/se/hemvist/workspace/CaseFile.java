package se.hemvist.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one page shows of a case.
 *
 * @param subjects business keys of the case and what belongs to it; their open tasks say who does what
 * @param personReference opaque, as {@code Disclosures} knows the person; none where nothing is handed out
 */
public record CaseFile(
        CaseLine line,
        List<String> subjects,
        List<Part> parts,
        List<Happening> timeline,
        List<Due> deadlines,
        List<PlacementLine> placements,
        List<Document> documents,
        @Nullable String personReference) {

    public CaseFile {
        subjects = List.copyOf(subjects);
        parts = List.copyOf(parts);
        timeline = List.copyOf(timeline);
        deadlines = List.copyOf(deadlines);
        placements = List.copyOf(placements);
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "CaseFile[" + line.number() + "]";
    }
}
