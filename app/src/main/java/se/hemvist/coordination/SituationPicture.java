package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final Judgements judgements;
    private final SituationStory story;
    private final Conflicts conflicts;
    private final Stays stays;
    private final SidePicture sides;
    private final Officers officers;
    private final Clock clock;

    SituationPicture(
            SituationRows situations,
            ActionRequests requests,
            Judgements judgements,
            SituationStory story,
            Conflicts conflicts,
            Stays stays,
            SidePicture sides,
            Officers officers,
            Clock clock) {
        this.situations = situations;
        this.requests = requests;
        this.judgements = judgements;
        this.story = story;
        this.conflicts = conflicts;
        this.stays = stays;
        this.sides = sides;
        this.officers = officers;
        this.clock = clock;
    }

    /** In the order that the desk works them; what may stand for now comes last. */
    List<SituationLine> lines() {
        return situations.live().stream()
                .map(situation -> Map.entry(situation, open(situation)))
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<Situation, List<ConflictView>> entry) ->
                                !entry.getKey().isOpen())
                        .thenComparing(entry -> turn(entry.getValue())))
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
        var labels = labels(situation, rows);
        var judged = judgements.holding(ids(open));
        return new SituationView(
                line(situation, open, rows),
                user.equals(situation.claimedBy()),
                situation.isOpen(),
                rows.stream()
                        .map(row -> sides.of(row, labels.getOrDefault(row.id(), "")))
                        .toList(),
                open.stream()
                        .map(conflict -> clash(conflict, labels, judged.get(conflict.id())))
                        .toList(),
                fewest(rows, undecided(open)).stream().map(labels::get).sorted().toList(),
                requests.of(situation.id()).stream()
                        .map(request -> request(request, labels))
                        .toList(),
                FalseAlarms.of(open, labels, judged.keySet()),
                told(situation));
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
                SwedishText.moment(situation.openedAt()),
                situation.isOpen(),
                state(situation, open),
                alarms(situation));
    }

    private String state(Situation situation, List<ConflictView> open) {
        if (situation.isOpen()) {
            return "Att avgöra";
        }
        return judgements.holding(ids(open)).values().stream()
                .filter(judged -> judged.standsUntil() != null)
                .min(Comparator.comparing(Judgement::standsUntil))
                .map(Judgement::words)
                .orElse("Avslutad");
    }

    private List<String> alarms(Situation situation) {
        var now = Instant.now(clock);
        var late = requests.of(situation.id()).stream()
                .filter(request -> request.isLate(now))
                .map(DeskWords::late);
        var alone = situation.told() > 0 ? Stream.of("Ingen har tagit den") : Stream.<String>empty();
        return situation.isOpen() ? Stream.concat(alone, late).distinct().toList() : List.of();
    }

    private List<String> told(Situation situation) {
        var lines = new ArrayList<String>();
        for (var event : story.of(situation.id())) {
            var who = event.who() == null ? "" : " (" + officers.nameOf(event.who()) + ")";
            var other = event.otherNumber() == null ? "" : ", " + event.otherNumber();
            lines.add(0, SwedishText.moment(event.at()) + ": " + event.what().words() + other + who);
        }
        return lines;
    }

    private List<ConflictView> undecided(List<ConflictView> open) {
        var judged = judgements.holding(ids(open));
        return open.stream()
                .filter(conflict -> !judged.containsKey(conflict.id()))
                .toList();
    }

    private static List<String> ids(List<ConflictView> open) {
        return open.stream().map(ConflictView::id).toList();
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

    /** What is decided has no turn, unless nothing else is left. */
    private Turn turn(List<ConflictView> open) {
        var undecided = undecided(open);
        return Turn.of(undecided.isEmpty() ? open : undecided, LocalDate.now(clock));
    }

    /** A side keeps the pseudonym that it was given, whoever comes and goes. */
    private Map<String, String> labels(Situation situation, List<StayRow> rows) {
        var places = situations.places(situation.id());
        return rows.stream()
                .collect(Collectors.toMap(
                        StayRow::id, row -> SidePlace.label(places.getOrDefault(row.id(), places.size()))));
    }

    private ClashView clash(ConflictView conflict, Map<String, String> labels, @Nullable Judgement judged) {
        return new ClashView(
                conflict.stays().stream().map(labels::get).collect(Collectors.joining(" – ")),
                DeskWords.of(conflict.kind()),
                DeskWords.of(conflict.severity()),
                SwedishText.day(conflict.firstSharedDay()),
                conflict.causes().stream().map(DeskWords::of).distinct().toList(),
                judged == null ? "" : judged.words() + terms(conflict));
    }

    private String terms(ConflictView conflict) {
        var terms = judgements.termsOf(conflict.id());
        return terms == null ? "" : ". Villkor: " + terms;
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
                requests.reasonOf(request.id()),
                answered(request));
    }

    private @Nullable String answered(ActionRequest request) {
        var user = requests.answeredBy(request.id());
        return user == null || request.answeredAt() == null
                ? null
                : officers.nameOf(user) + ", " + SwedishText.moment(request.answeredAt());
    }
}
