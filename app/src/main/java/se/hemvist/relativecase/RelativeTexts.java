package se.hemvist.relativecase;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.suitability.HomesOfCase;
import se.hemvist.workspace.Document;

/** What somebody has had to write in such a case, each as a text of its own: nothing is asked for and then shown nowhere. */
@Component
class RelativeTexts {

    private final Journal journal;
    private final HomesOfCase homes;

    RelativeTexts(Journal journal, HomesOfCase homes) {
        this.journal = journal;
        this.homes = homes;
    }

    List<Document> of(CaseHead of) {
        return Stream.of(decided(of), homes.documents(of), shelter(of), followed(of))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Document> decided(CaseHead of) {
        return Stream.of(
                        journal.of(of, ProtectionInquiry.class).stream()
                                .map(done -> new Document("Utredning av skyddsbehov", done.at(), done.text())),
                        journal.of(of, ProtectionDecision.class).stream()
                                .map(made -> new Document("Beslut om skydd", made.at(), made.text())),
                        journal.of(of, FinalGroundChosen.class).stream()
                                .map(made -> new Document("Grund för avslutande bedömning", made.at(), made.reason())))
                .flatMap(each -> each);
    }

    private Stream<Document> shelter(CaseHead of) {
        return Stream.of(
                        journal.of(of, ShelterDecided.class).stream()
                                .map(made -> new Document("Beslut om skyddat boende", made.at(), made.text())),
                        journal.of(of, ShelterNote.class).stream().flatMap(RelativeTexts::ofNote),
                        journal.of(of, MissedShelterSettled.class).stream()
                                .map(made -> new Document("När en frist hade gått ut", made.at(), made.text())),
                        journal.of(of, OwnConsentAsked.class).stream()
                                .map(made -> new Document("Fråga om eget samtycke", made.at(), made.text())),
                        journal.of(of, ShelterReconsidered.class).stream()
                                .map(made ->
                                        new Document("Ställningstagande till barnets skydd", made.at(), made.text())))
                .flatMap(each -> each);
    }

    /** What the child says, and the reasons. */
    private static Stream<Document> ofNote(ShelterNote note) {
        var title = note.step().isOfApplication() ? "Om ansökan om skyddat boende" : "Övervägande av skyddat boende";
        return note.text() == null
                ? Stream.of()
                : Stream.of(new Document(title, note.at(), note.line() + "\n\n" + note.text()));
    }

    private Stream<Document> followed(CaseHead of) {
        return Stream.of(
                        journal.of(of, ProtectionFollowedUp.class).stream()
                                .map(done -> new Document("Uppföljning av skydd", done.at(), done.text())),
                        journal.of(of, ExpiryNoted.class).stream()
                                .map(noted ->
                                        new Document("Skydd när bedömningen gått ut", noted.at(), noted.meanwhile())),
                        journal.of(of, RecordsApplied.class).stream()
                                .filter(applied -> applied.note() != null)
                                .map(applied ->
                                        new Document("Om skyddade personuppgifter", applied.at(), noteOf(applied))),
                        journal.of(of, PoliceReminded.class).stream()
                                .map(done -> new Document("Påminnelse till polisen", done.at(), done.note())))
                .flatMap(each -> each)
                .filter(text -> !text.text().isBlank());
    }

    private static String noteOf(RecordsApplied applied) {
        return applied.note() == null ? "" : applied.note();
    }
}
