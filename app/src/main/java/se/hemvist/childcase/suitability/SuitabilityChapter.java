package se.hemvist.childcase.suitability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** Whether the homes of a child's case were fit for it. */
@Component
@Order(5)
class SuitabilityChapter implements ChildChapter {

    private final Suitabilities suitabilities;
    private final Told told;

    SuitabilityChapter(Suitabilities suitabilities, Told told) {
        this.suitabilities = suitabilities;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return Optional.empty();
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Boendets lämplighet",
                CasePart.line(
                        "Registerkontroll",
                        lines(suitabilities.checks(of).stream().map(FamilyHomeChecked::text))),
                CasePart.line(
                        "Föreståndaren",
                        lines(suitabilities.answers(of).stream().map(DirectorAnswered::text)))));
    }

    private static String lines(Stream<String> each) {
        return each.collect(Collectors.joining("\n"));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.concat(
                        told.of(of, FamilyHomeChecked.class, FamilyHomeChecked::what),
                        told.of(of, DirectorAnswered.class, DirectorAnswered::what))
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return Stream.concat(
                        suitabilities.checks(of).stream()
                                .map(each -> new Document("Registerkontroll av familjehem", each.at(), each.text())),
                        suitabilities.answers(of).stream()
                                .map(each -> new Document("Föreståndarens svar", each.at(), each.text())))
                .toList();
    }
}
