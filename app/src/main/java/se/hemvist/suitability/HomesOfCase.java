package se.hemvist.suitability;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Told;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** What stands in a case of the homes that have been tried for the child. */
@Component
public class HomesOfCase {

    private final Suitabilities suitabilities;
    private final Told told;

    HomesOfCase(Suitabilities suitabilities, Told told) {
        this.suitabilities = suitabilities;
        this.told = told;
    }

    public Part part(CaseHead of) {
        return CasePart.of(
                "Boendets lämplighet",
                CasePart.line(
                        "Registerkontroll",
                        lines(suitabilities.checks(of).stream().map(FamilyHomeChecked::text))),
                CasePart.line(
                        "Föreståndaren",
                        lines(suitabilities.answers(of).stream().map(DirectorAnswered::text))));
    }

    private static String lines(Stream<String> each) {
        return each.collect(Collectors.joining("\n"));
    }

    public Stream<Happening> happenings(CaseHead of) {
        return Stream.concat(
                told.of(of, FamilyHomeChecked.class, FamilyHomeChecked::what),
                told.of(of, DirectorAnswered.class, DirectorAnswered::what));
    }

    public Stream<Document> documents(CaseHead of) {
        return Stream.concat(
                suitabilities.checks(of).stream()
                        .map(each -> new Document("Registerkontroll av familjehem", each.at(), each.text())),
                suitabilities.answers(of).stream()
                        .map(each -> new Document("Föreståndarens svar", each.at(), each.text())));
    }

    /** The ids of what has a process of its own: a home that is tried. */
    public List<String> subjects(CaseHead of) {
        return suitabilities.all(of);
    }
}
