package se.hemvist.relativecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ReceivedAssessment;
import se.hemvist.casework.Told;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Person;
import se.hemvist.suitability.HomesOfCase;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** What stands in a case about a threatened relative, and what has happened in it. Of its links it knows nothing. */
@Component
class RelativeStory {

    private final Journal journal;
    private final RelativeConsents consents;
    private final RelativeEvents events;
    private final HomesOfCase homes;
    private final Told told;
    private final Clock clock;

    RelativeStory(
            Journal journal,
            RelativeConsents consents,
            RelativeEvents events,
            HomesOfCase homes,
            Told told,
            Clock clock) {
        this.journal = journal;
        this.consents = consents;
        this.events = events;
        this.homes = homes;
        this.told = told;
        this.clock = clock;
    }

    List<Part> parts(CaseHead of, Person person) {
        return CasePart.said(
                CasePart.person(person),
                CasePart.of(
                        "Kontakt",
                        CasePart.line(
                                "Det här har hänt",
                                journal.last(of, RelativeOpened.class)
                                        .map(RelativeOpened::story)
                                        .orElse(null)),
                        CasePart.line("Samtycke", consents.of(of.id()).text())),
                CasePart.of(
                        "Utredning",
                        CasePart.line(
                                "Skyddsbehov",
                                journal.last(of, ProtectionInquiry.class)
                                        .map(ProtectionInquiry::text)
                                        .orElse(null)),
                        CasePart.line("Polisens bedömning", assessment(of))),
                CasePart.of("Skydd", CasePart.line("Gäller nu", measures(of))),
                homes.part(of),
                CasePart.of("Skyddade personuppgifter", CasePart.line("Hos Skatteverket", records(of))),
                CasePart.of("Skyddat boende enligt lagen (2024:79)", CasePart.line("Hittills", shelter(of))),
                CasePart.of("Avslut", CasePart.line("Så slutar det", ending(of))));
    }

    private @Nullable String assessment(CaseHead of) {
        return journal.last(of, ReceivedAssessment.class)
                .map(got -> ReceivedAssessment.textOf(got, LocalDate.now(clock.withZone(SwedishTime.ZONE))))
                .orElse(null);
    }

    private @Nullable String measures(CaseHead of) {
        return journal.last(of, ProtectionFollowedUp.class)
                .map(ProtectionFollowedUp::kept)
                .or(() -> journal.last(of, ProtectionDecision.class).map(ProtectionDecision::measures))
                .map(ProtectiveMeasure::text)
                .orElse(null);
    }

    private @Nullable String records(CaseHead of) {
        var lines = Stream.concat(
                        journal.of(of, RecordsApplied.class).stream().map(RelativeStory::applied),
                        journal.of(of, RecordsAnswered.class).stream().map(RelativeStory::answered))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static String applied(RecordsApplied applied) {
        return switch (applied.what()) {
            case CONFIDENTIALITY_MARK -> "Sekretessmarkering sökt den " + day(applied.on());
            case PROTECTED_REGISTRATION -> "Skyddad folkbokföring sökt den " + day(applied.on());
            case NOTHING, ASSUMED_IDENTITY -> "Inget sökt";
        };
    }

    private static String answered(RecordsAnswered answered) {
        return (answered.granted() ? "Beviljat den " : "Avslag den ")
                + day(answered.on())
                + (answered.until() == null ? "" : ", gäller till den " + day(answered.until()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : SwedishText.day(day);
    }

    private @Nullable String shelter(CaseHead of) {
        var lines = Stream.concat(
                        journal.of(of, ShelterDecided.class).stream().map(ShelterDecided::text),
                        journal.of(of, ShelterNote.class).stream().map(ShelterNote::line))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private @Nullable String ending(CaseHead of) {
        return journal.last(of, RelativeEnding.class)
                .map(end -> end.outcome().title() + (end.note().isEmpty() ? "" : ". " + end.note()))
                .orElse(null);
    }

    List<Happening> happenings(CaseHead of) {
        return Stream.of(
                        told.of(of, ProtectionInquiry.class, "Skyddsbehovet utrett"),
                        told.of(
                                of,
                                ProtectionDecision.class,
                                made -> made.granted() ? "Skydd beviljat" : "Skydd avslaget"),
                        told.of(of, ShelterDecided.class, "Beslut om skyddat boende enligt lagen (2024:79)"),
                        told.of(of, ShelterNote.class, ShelterNote::line),
                        told.of(of, OwnConsentAsked.class, OwnConsentAsked::title),
                        told.of(
                                of,
                                ShelterReconsidered.class,
                                made -> "Ställning tagen till barnets skydd: "
                                        + made.answer().title()),
                        told.of(of, RecordsApplied.class, RelativeStory::applied),
                        told.of(of, RecordsAnswered.class, RelativeStory::answered),
                        told.of(of, ProtectionFollowedUp.class, "Uppföljning av skyddet"),
                        told.of(of, ExpiryNoted.class, "Utgången bedömning noterad"),
                        told.of(
                                of,
                                RelativeEnding.class,
                                end -> "Avslut bestämt: " + end.outcome().title()),
                        told.of(
                                of,
                                FinalGroundChosen.class,
                                chosen -> chosen.basis() == null
                                        ? "Polisen får inte veta att ärendet upphör"
                                        : "Polisen får veta att ärendet upphör"),
                        told.of(of, FinalAsked.class, "Avslutande bedömning begärd"),
                        told.of(of, PoliceReminded.class, "Polisen påmind"),
                        homes.happenings(of),
                        events.of(of.id()).stream().map(event -> told.by(event.at(), event.what(), event.officer())))
                .flatMap(each -> each)
                .toList();
    }

    String phase(CaseHead of) {
        var ending = journal.last(of, RelativeEnding.class);
        if (ending.isPresent()) {
            return (of.isOpen() ? "Avslutas: " : "Avslutat: ")
                    + ending.get().outcome().title();
        }
        if (journal.has(of, ProtectionDecision.class)) {
            return journal.has(of, ProtectionFollowedUp.class) ? "Uppföljning" : "Skydd på väg";
        }
        if (!journal.has(of, ProtectionInquiry.class)) {
            return "Utredning";
        }
        return journal.has(of, ReceivedAssessment.class) ? "Beslut om skydd" : "Väntar på polisens bedömning";
    }
}
