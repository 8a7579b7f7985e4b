package se.hemvist.childcase.opinion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.Unsettled;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** The opinions to prosecutors in a child's case; one may be asked for at any time, and the case stays open till it is given. */
@Component
@Order(7)
class OpinionChapter implements ChildChapter, Unsettled {

    private static final String ASKED = "OPINION";

    private final Opinions opinions;
    private final Told told;

    OpinionChapter(Opinions opinions, Told told) {
        this.opinions = opinions;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return Optional.empty();
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Yttrande till åklagaren",
                CasePart.line(
                        "11 § LUL",
                        opinions.notes(of).stream().map(OpinionNote::whole).collect(Collectors.joining("\n")))));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return told.of(of, OpinionNote.class, OpinionNote::what).toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return opinions.notes(of).stream()
                .filter(note -> note.step() == OpinionStep.SENT)
                .map(note -> new Document("Yttrande till åklagaren", note.at(), note.whole()))
                .toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return List.of(new Option(ASKED, "Åklagaren begär yttrande (11 § LUL)"));
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        if (happening.text().isBlank()) {
            throw new Refusal("text", "Skriv vad åklagaren har begärt. Den dag yttrandet ska lämnas anger du sedan.");
        }
        opinions.ask(of, happening.on(), happening.text());
    }

    @Override
    public boolean isUnsettled(CaseHead of) {
        return opinions.isAwaited(of);
    }
}
