package se.hemvist.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.hemvist.check.ConflictView;
import se.hemvist.check.Conflicts;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** Draws a situation for the desk out of its open conflicts. */
@Component
class SituationPicture {

    private final SituationRows situations;
    private final ActionRequests requests;
    private final Conflicts conflicts;
    private final Stays stays;
    private final SidePicture sides;
    private final Officers officers;
    private final Clock clock;

    SituationPicture(
            SituationRows situations,
            ActionRequests requests,
            Conflicts conflicts,
            Stays stays,
            SidePicture sides,
            Officers officers,
            Clock clock) {
        this.situations = situations;
        this.requests = requests;
        this.conflicts = conflicts;
        this.stays = stays;
        this.sides = sides;
        this.officers = officers;
        this.clock = clock;
    }

    /** In the order that the desk works them. */
    List<SituationLine> lines() {
        return situations.open().stream()
                .map(situation -> Map.entry(situation, open(situation)))
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Comparator.comparing(entry -> turn(entry.getValue())))
                .map(entry -> line(entry.getKey(), entry.getValue(), stays(entry.getValue())))
                .toList();
    }

    SituationLine line(Situation situation) {
        var open = open(situation);
        return line(situation, open, stays(open));
    }

    SituationView view(Situation situation, String user) {
        var open = open(situation);
        var rows = stays(open);
        var labels = labels(rows);
        return new SituationView(
                line(situation, open, rows),
                user.equals(situation.claimedBy()),
                situation.isOpen(),
                rows.stream()
                        .map(row -> sides.of(row, labels.getOrDefault(row.id(), "")))
                        .toList(),
                open.stream().map(conflict -> clash(conflict, labels)).toList(),
                fewest(rows, open).stream().map(labels::get).sorted().toList(),
                requests.of(situation.id()).stream()
                        .map(request -> request(request, labels))
                        .toList());
    }

    private SituationLine line(Situation situation, List<ConflictView> open, List<StayRow> rows) {
        return new SituationLine(
                situation.id().toString(),
                situation.number(),
                open.isEmpty() ? "Ingen konflikt kvar" : DeskWords.of(turn(open).severity()),
                open.isEmpty() ? "–" : SwedishText.day(turn(open).firstNight()),
                rows.stream().map(sides::placeOf).distinct().sorted().collect(Collectors.joining(", ")),
                rows.size(),
                situation.claimedBy() == null ? null : officers.nameOf(situation.claimedBy()),
                SwedishText.moment(situation.openedAt()));
    }

    private List<ConflictView> open(Situation situation) {
        return conflicts.open(situations.conflictsOf(situation.id()));
    }

    private List<StayRow> stays(List<ConflictView> open) {
        Set<String> ids = new LinkedHashSet<>();
        open.forEach(conflict -> ids.addAll(conflict.stays()));
        return stays.find(List.copyOf(ids)).stream()
                .sorted(Comparator.comparing(StayRow::from).thenComparing(StayRow::id))
                .toList();
    }

    private Turn turn(List<ConflictView> open) {
        return Turn.of(open, LocalDate.now(clock));
    }

    private static Map<String, String> labels(List<StayRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.toMap(place -> rows.get(place).id(), SituationPicture::label));
    }

    /** Sida A … Sida Z, Sida AA …: long enough for any home. */
    private static String label(int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return "Sida " + letter.repeat(place / 26 + 1);
    }

    private static ClashView clash(ConflictView conflict, Map<String, String> labels) {
        return new ClashView(
                conflict.stays().stream().map(labels::get).collect(Collectors.joining(" – ")),
                DeskWords.of(conflict.kind()),
                DeskWords.of(conflict.severity()),
                SwedishText.day(conflict.firstSharedDay()),
                conflict.causes().stream().map(DeskWords::of).distinct().toList());
    }

    private static Set<String> fewest(List<StayRow> rows, List<ConflictView> open) {
        List<Set<String>> clashes = new ArrayList<>();
        open.forEach(conflict -> clashes.add(Set.copyOf(conflict.stays())));
        // who has not moved in yet is asked first: they stand first in the order among equals
        var order = rows.stream()
                .sorted(Comparator.comparing(DeskWords::livedIn))
                .map(StayRow::id)
                .toList();
        return FewestMoves.of(order, clashes);
    }

    private RequestView request(ActionRequest request, Map<String, String> labels) {
        return new RequestView(
                labels.getOrDefault(request.stay(), "En sida som inte längre är med"),
                request.phrase().sentence(),
                SwedishText.moment(request.due()),
                DeskWords.of(request),
                requests.reasonOf(request.id()));
    }
}
