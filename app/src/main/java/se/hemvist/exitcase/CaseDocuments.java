package se.hemvist.exitcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.Document;

/** What of a case is a text of its own, to read or print. Each stands as it was written that day. */
@Component
class CaseDocuments {

    private final Journal journal;
    private final Endings endings;
    private final Officers officers;

    CaseDocuments(Journal journal, Endings endings, Officers officers) {
        this.journal = journal;
        this.endings = endings;
        this.officers = officers;
    }

    List<Document> of(ExitCase of) {
        return Stream.of(decided(of), assessed(of), planned(of), followedUp(of), ended(of))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Document> decided(ExitCase of) {
        return Stream.of(
                        Optional.ofNullable(of.inquiry())
                                .map(done -> new Document(
                                        "Utredning",
                                        done.at(),
                                        done.needs() + "\n\nFörslag: "
                                                + done.found().proposal() + by("Utrett", done.inquirer()))),
                        Optional.ofNullable(of.decision())
                                .map(made -> new Document(
                                        "Beslut om insatser",
                                        made.at(),
                                        decisionOf(made) + by("Beslutat", made.decider()))))
                .flatMap(Optional::stream);
    }

    /** All that the police have let the kommun know, and what no longer applies as well. */
    private Stream<Document> assessed(ExitCase of) {
        var first = Stream.ofNullable(of.analysis())
                .map(said -> new Document("Polisens första analys", said.seen().receivedAt(), said.text()));
        var earlier = journal.of(of, EarlierAssessment.class).stream().map(EarlierAssessment::was);
        return Stream.concat(
                first,
                Stream.concat(earlier, Stream.ofNullable(of.assessment()))
                        .map(got -> new Document("Polisens bedömning", got.receivedAt(), got.text())));
    }

    private Stream<Document> ended(ExitCase of) {
        return endings.find(of.id()).stream()
                .map(end -> new Document(
                        "Avslut av ärendet",
                        end.at(),
                        "Hur det gick: " + end.outcome().title() + "\nGäller från: " + SwedishText.day(end.on())
                                + noted(end.note())
                                + (end.by() == null ? "" : by("Bestämt", end.by()))));
    }

    private String by(String did, String user) {
        return "\n\n" + did + " av " + officers.nameOf(user) + ".";
    }

    private Stream<Document> planned(ExitCase of) {
        return journal.of(of, PlanMade.class).stream()
                .map(made -> new Document(
                        "Plan med andra myndigheter", made.at(), made.text() + by("Gjord", made.officer())));
    }

    private Stream<Document> followedUp(ExitCase of) {
        return journal.of(of, FollowUp.class).stream()
                .map(done ->
                        new Document("Uppföljning av planen", done.at(), textOf(done) + by("Gjord", done.officer())));
    }

    private static String decisionOf(MeasuresDecision made) {
        return (made.grants() ? "Bevilja: " + made.measures() : "Avslå") + "\n\nSkäl: " + made.reason();
    }

    private static String textOf(FollowUp done) {
        return done.plan() + noted(done.note()) + "\n\n" + next(done.nextOn());
    }

    private static String noted(@Nullable String note) {
        return note == null || note.isBlank() ? "" : "\n\nAnteckning: " + note.strip();
    }

    private static String next(@Nullable LocalDate on) {
        return on == null ? "Ingen fler uppföljning." : "Nästa uppföljning: " + SwedishText.day(on);
    }
}
