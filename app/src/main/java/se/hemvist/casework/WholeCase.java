package se.hemvist.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;

/** All that one page shows of a case: what every case has, and what its kind adds. */
@Component
class WholeCase {

    private final Journal journal;
    private final CasePlacements placements;
    private final Told told;
    private final Persons persons;
    private final CaseAccess access;

    WholeCase(Journal journal, CasePlacements placements, Told told, Persons persons, CaseAccess access) {
        this.journal = journal;
        this.placements = placements;
        this.told = told;
        this.persons = persons;
        this.access = access;
    }

    CaseFile file(KindOfCase kind, CaseHead of, CaseLine line, Actor actor) {
        access.log(Action.READ, of);
        return new CaseFile(
                line,
                Stream.of(Stream.of(of.id().toString()), placements.ids(of).stream(), kind.subjects(of).stream())
                        .flatMap(each -> each)
                        .toList(),
                kind.parts(of, persons.find(of.person())),
                timeline(kind, of),
                deadlines(kind, of),
                placements.lines(of, actor),
                documents(kind, of),
                of.person().toString());
    }

    /** None in a closed case. */
    List<Due> deadlines(KindOfCase kind, CaseHead of) {
        if (!of.isOpen()) {
            return List.of();
        }
        var expires = journal.last(of, ReceivedAssessment.class)
                .map(got -> new Due("Polisens bedömning går ut", endOf(got.validUntil()), "Polisens bedömning"));
        return Stream.of(expires.stream(), placements.deadlines(of), kind.deadlines(of).stream())
                .flatMap(each -> each)
                .toList();
    }

    private List<Happening> timeline(KindOfCase kind, CaseHead of) {
        var closed = of.closed();
        return Stream.of(
                        Stream.of(told.by(of.opened(), "Ärendet öppnat", of.caseworker())),
                        told.of(
                                of,
                                ReceivedAssessment.class,
                                got -> "Polisens bedömning mottagen: "
                                        + got.level().title()),
                        placements.happenings(of),
                        kind.happenings(of).stream(),
                        closed == null
                                ? Stream.<Happening>empty()
                                : Stream.of(told.by(closed, "Ärendet avslutat", null)))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }

    private List<Document> documents(KindOfCase kind, CaseHead of) {
        return Stream.concat(
                        journal.of(of, ReceivedAssessment.class).stream()
                                .map(got -> new Document("Polisens bedömning", got.at(), got.text())),
                        kind.documents(of).stream())
                .toList();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
    }
}
