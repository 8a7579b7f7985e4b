package se.hemvist.childcase.care;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.Unsettled;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** The applications for care in a child's case. */
@Component
@Order(4)
class CareChapter implements ChildChapter, Unsettled {

    private final CareApplications applications;
    private final Told told;

    CareChapter(CareApplications applications, Told told) {
        this.applications = applications;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        if (applications.all(of).stream().anyMatch(Matter::isOpen)) {
            return Optional.of("Rätten prövar vård enligt LVU");
        }
        return applications.careBegun(of) ? Optional.of("Vård enligt LVU") : Optional.empty();
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Vård enligt LVU",
                CasePart.line(
                        "Ansökan",
                        applications.notes(of).stream().map(CareNote::text).collect(Collectors.joining("\n")))));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return told.of(of, CareNote.class, CareNote::what).toList();
    }

    /** No case is closed while the court may still rule, or before somebody has said what follows on lapsed care. */
    @Override
    public boolean isUnsettled(CaseHead of) {
        return applications.isUnderWay(of) || applications.isLapsedAndOpen(of);
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return applications.notes(of).stream()
                .filter(note -> note.step() == CareStep.GRANTED || note.step() == CareStep.REFUSED)
                .map(note -> new Document("Rättens dom", note.at(), note.text()))
                .toList();
    }
}
