package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.coordination.DeskWorld.MALMO;
import static se.hemvist.coordination.DeskWorld.SUNDSVALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.check.ConflictView;
import se.hemvist.check.Conflicts;
import se.hemvist.network.KeepApart;
import se.hemvist.organisation.SwedishTime;

/** People come, go and are kept apart in any order, while the desk claims, asks and decides: nothing of it is ever lost. */
@AtTheDesk
class RegroupingTest {

    private static final int STEPS = 40;
    private static final String NOTE = "Samtal med båda kommunerna i dag.";
    private static final KeepApart APART = KeepApart.within(KeepApart.Scope.MUNICIPALITY, KeepApart.Reason.THREAT);

    private static final WorkSituation GIVE_BACK =
            new WorkSituation(DeskAction.GIVE_BACK, null, null, null, null, null, null, null, null);

    @Autowired
    DeskWorld world;

    @Autowired
    Situations desk;

    @Autowired
    SituationRows rows;

    @Autowired
    ActionRequests requests;

    @Autowired
    Judgements judgements;

    @Autowired
    Conflicts conflicts;

    @Autowired
    JdbcClient jdbc;

    private final List<String> homes = new ArrayList<>();
    private final List<String> here = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, DeskAction> decided = new HashMap<>();
    private Random random = new Random(0);

    @BeforeEach
    void peopleAreKnown() {
        world.peopleAreKnown();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyOpenConflictIsInOneSituationAndNothingDecidedOrAskedIsLost(long seed) {
        random = new Random(seed);
        for (int number = 0; number < 3; number++) {
            homes.add(world.home(62.3 + seed / 10.0 + number / 20.0));
        }

        for (int step = 0; step < STEPS; step++) {
            somethingHappens();
            holds("seed %d, step %d".formatted(seed, step));
        }

        assertThat(asked).isNotEmpty();
        assertThat(decided).isNotEmpty();
        here.forEach(world::leaves);
        assertThat(conflicts.openOfStays(here)).isEmpty();
        assertThat(live(here)).isEmpty();
    }

    @Test
    void twoSituationsThatSomebodyTiesTogetherBecomeOneWithTheClaimAndTheRequests() {
        var north = twoIn(world.home(63.1));
        var south = twoIn(world.home(63.2));
        var asksNorth = situationOf(north.get(0));
        ask(asksNorth, north.get(0));
        var hasSouth = situationOf(south.get(0));
        world.as("samordnare2", () -> done(() -> desk.claim(hasSouth)));
        world.as("samordnare", () -> done(() -> desk.work(asksNorth, GIVE_BACK)));
        world.runJobs();

        world.keepApart(north.get(0), south.get(0), APART);

        assertThat(situationOf(north.get(1))).isEqualTo(hasSouth);
        assertThat(rows.get(UUID.fromString(hasSouth)).claimedBy()).isEqualTo("samordnare2");
        assertThat(rows.get(UUID.fromString(asksNorth)).status()).isEqualTo(SituationStatus.MERGED);
        assertThat(world.tasksAbout(asksNorth)).isEmpty();
        assertThat(requests.of(UUID.fromString(hasSouth)))
                .extracting(ActionRequest::status)
                .containsExactly(RequestStatus.SENT);
    }

    @Test
    void aPartThatClearsInTheJobThatPartedItLeavesNoAlertBehind() {
        var north = twoIn(world.home(65.1));
        var south = twoIn(world.home(65.2));
        var between = world.livesIn(world.home(65.3), MALMO);
        world.keepApart(north.get(0), between, APART);
        world.keepApart(south.get(0), between, APART);

        world.leaveInOneJob(List.of(between, north.get(0), south.get(0)));

        var parts = jdbc.sql("select cast(id as varchar(36)) from conflict_situation where status = 'CLEARED'")
                .query(String.class)
                .list();
        assertThat(parts).isNotEmpty();
        assertThat(parts).allSatisfy(part -> assertThat(world.tasksAbout(part)).isEmpty());
    }

    @Test
    void whatNoLongerHangsTogetherPartsAndEachPartKeepsItsClaimAndItsRequests() {
        var north = twoIn(world.home(64.1));
        var south = twoIn(world.home(64.2));
        var between = world.livesIn(world.home(64.3), MALMO);
        world.keepApart(north.get(0), between, APART);
        world.keepApart(south.get(0), between, APART);
        var one = situationOf(between);
        ask(one, north.get(0));
        ask(one, south.get(0));

        world.leaves(between);

        var parts = List.of(situationOf(north.get(0)), situationOf(south.get(0)));
        assertThat(parts).contains(one).doesNotHaveDuplicates();
        assertThat(parts).allSatisfy(part -> {
            assertThat(rows.get(UUID.fromString(part)).claimedBy()).isEqualTo("samordnare");
            assertThat(world.tasksAbout(part)).containsExactly("WorkSituation");
            assertThat(requests.of(UUID.fromString(part)))
                    .extracting(ActionRequest::status)
                    .containsExactly(RequestStatus.SENT);
        });
    }

    private List<String> twoIn(String home) {
        var two = List.of(world.livesIn(home, SUNDSVALL), world.livesIn(home, MALMO));
        world.keepApart(two.get(0), two.get(1), APART);
        return two;
    }

    private String situationOf(String stay) {
        var conflict = conflicts.openOfStays(Set.of(stay)).get(0);
        return rows.liveOf(conflict.id()).orElseThrow().id().toString();
    }

    private void ask(String situation, String side) {
        works(
                situation,
                new WorkSituation(
                        DeskAction.REQUEST_ACTION, side, Phrase.MOVE_BY_DATE, null, null, null, null, null, null));
    }

    private void somethingHappens() {
        int dice = random.nextInt(20);
        if (here.size() < 4 || dice < 4) {
            here.add(world.livesIn(any(homes), random.nextBoolean() ? SUNDSVALL : MALMO));
        } else if (dice < 10) {
            var one = any(here);
            var other = any(here);
            if (!one.equals(other)) {
                world.keepApart(one, other, APART);
            }
        } else if (dice < 13) {
            var gone = any(here);
            here.remove(gone);
            world.leaves(gone);
        } else {
            atTheDesk(dice);
        }
    }

    private void atTheDesk(int dice) {
        var open = live(here).stream().filter(Situation::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        var situation = open.get(random.nextInt(open.size())).id().toString();
        var view = world.as("samordnare", () -> desk.view(situation));
        if (dice < 15) {
            world.as("samordnare", () -> done(() -> desk.claim(situation)));
        } else if (dice < 17) {
            ask(situation, view);
        } else if (dice < 18) {
            works(
                    situation,
                    new WorkSituation(
                            DeskAction.MAY_STAND,
                            null,
                            null,
                            null,
                            LocalDate.now(SwedishTime.ZONE).plusDays(9),
                            null,
                            null,
                            null,
                            NOTE));
            conflictsOf(situation).forEach(id -> decided.putIfAbsent(id, DeskAction.MAY_STAND));
        } else if (!view.alarms().isEmpty()) {
            var alarm = view.alarms().get(random.nextInt(view.alarms().size())).value();
            works(
                    situation,
                    new WorkSituation(
                            DeskAction.FALSE_ALARM, null, null, null, null, null, alarm, FactDoubt.UNFOUNDED, NOTE));
            decided.put(alarm.split(" ")[0], DeskAction.FALSE_ALARM);
        }
    }

    private void ask(String situation, SituationView view) {
        var side = view.sides().get(random.nextInt(view.sides().size())).stay();
        if (requests.of(UUID.fromString(situation)).stream()
                .noneMatch(request ->
                        request.stay().equals(side) && request.status().isOpen())) {
            ask(situation, side);
            requests.of(UUID.fromString(situation))
                    .forEach(request -> asked.add(request.id().toString()));
        }
    }

    private void holds(String when) {
        var open = conflicts.openOfStays(here);
        var live = live(here);
        var held = judgements.holding(open.stream().map(ConflictView::id).toList());
        for (var conflict : open) {
            boolean isFalse =
                    held.containsKey(conflict.id()) && held.get(conflict.id()).decision() == DeskAction.FALSE_ALARM;
            assertThat(situationsOf(conflict.id())).as(when).hasSizeBetween(isFalse ? 0 : 1, 1);
            if (decided.containsKey(conflict.id())) {
                assertThat(held.get(conflict.id()))
                        .as(when)
                        .extracting(Judgement::decision)
                        .isEqualTo(decided.get(conflict.id()));
            }
        }
        for (var situation : live) {
            var undecided = conflictsOf(situation.id().toString());
            undecided.removeAll(held.keySet());
            assertThat(situation.isOpen()).as(when).isEqualTo(!undecided.isEmpty());
            assertThat(world.tasksAbout(situation.id().toString()))
                    .as(when)
                    .isEqualTo(situation.isOpen() ? List.of("WorkSituation") : List.of());
        }
        for (var id : asked) {
            var request = requests.get(UUID.fromString(id));
            if (request.status() == RequestStatus.SENT) {
                assertThat(world.tasksAbout(id)).as(when).containsExactly("AnswerRequest");
                assertThat(live).as(when).extracting(Situation::id).contains(request.situation());
            } else {
                assertThat(request.status()).as(when).isEqualTo(RequestStatus.WITHDRAWN);
                assertThat(rows.get(request.situation()).status()).as(when).isNotEqualTo(SituationStatus.MERGED);
            }
        }
    }

    private List<Situation> live(List<String> stays) {
        return rows.live().stream()
                .filter(situation ->
                        rows.places(situation.id()).keySet().stream().anyMatch(stays::contains))
                .toList();
    }

    private List<String> situationsOf(String conflict) {
        return jdbc.sql("select s.number from conflict_situation s join situation_conflict c on c.situation_id = s.id"
                        + " where c.conflict_id = ? and s.status in ('OPEN', 'STANDING')")
                .param(conflict)
                .query(String.class)
                .list();
    }

    private Set<String> conflictsOf(String situation) {
        var ids = new HashSet<String>();
        conflicts.open(rows.conflictsOf(UUID.fromString(situation))).forEach(conflict -> ids.add(conflict.id()));
        return ids;
    }

    private void works(String situation, WorkSituation command) {
        world.as("samordnare", () -> done(() -> desk.work(situation, command)));
        world.runJobs();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String done(Runnable work) {
        work.run();
        return "done";
    }
}
