package se.hemvist.exitcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.Document;

/** What of a case is a text of its own, to read or print. Each stands as it was written that day. */
@Component
class CaseDocuments {

    private final Journal journal;

    CaseDocuments(Journal journal) {
        this.journal = journal;
    }

    List<Document> of(ExitCase of) {
        return Stream.of(decided(of), planned(of), followedUp(of))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Document> decided(ExitCase of) {
        return Stream.of(
                        Optional.ofNullable(of.inquiry())
                                .map(done -> new Document(
                                        "Utredning",
                                        done.at(),
                                        done.needs() + "\n\nFörslag: "
                                                + done.found().proposal())),
                        Optional.ofNullable(of.assessment())
                                .map(got -> new Document("Polisens bedömning", got.receivedAt(), got.text())),
                        Optional.ofNullable(of.decision())
                                .map(made -> new Document("Beslut om insatser", made.at(), decisionOf(made))))
                .flatMap(Optional::stream);
    }

    private Stream<Document> planned(ExitCase of) {
        return journal.of(of, PlanMade.class).stream()
                .map(made -> new Document("Plan med andra myndigheter", made.at(), made.text()));
    }

    private Stream<Document> followedUp(ExitCase of) {
        return journal.of(of, FollowUp.class).stream()
                .map(done -> new Document("Uppföljning av planen", done.at(), textOf(done)));
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
