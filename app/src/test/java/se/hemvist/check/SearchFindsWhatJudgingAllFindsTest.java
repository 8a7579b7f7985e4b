package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.spring.JqwikSpringSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.check.RandomWorlds.Blocked;
import se.hemvist.check.RandomWorlds.Born;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.check.RandomWorlds.Merged;
import se.hemvist.check.RandomWorlds.Placed;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Stay;

/**
 * Whatever happens, in whatever order, the open conflicts are those that judging everybody against everybody finds: the
 * search by tokens misses nobody, and every fact asks for the check of all whom it touches.
 */
@JqwikSpringSupport
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SearchFindsWhatJudgingAllFindsTest {

    @Autowired
    StoredWorld world;

    @Autowired
    StoredFacts recorded;

    @Autowired
    AskedChecks checks;

    @Autowired
    Conflicts conflicts;

    @Provide
    Arbitrary<List<Network>> networks() {
        return RandomWorlds.networks();
    }

    @Provide
    Arbitrary<List<Happening>> story() {
        return RandomWorlds.story();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void theSearchFindsWhatJudgingAllFinds(
            @ForAll("networks") List<Network> networks, @ForAll("story") List<Happening> story) {
        world.store(world(networks, List.of(), Map.of()).facts(), RandomWorlds.HOMES);
        checks.waiting().clear();
        var stays = new LinkedHashMap<String, Stay>();
        var told = new ArrayList<Told>();
        var merges = new ArrayList<Renamed>();

        for (var written : story) {
            ofWhoIsLeft(written, merges)
                    .filter(happening -> told.stream().noneMatch(earlier -> isTheSame(earlier.what(), happening)))
                    .ifPresent(happening -> {
                        told.add(new Told(happening, happens(happening, stays)));
                        checks.workOff();
                        if (happening instanceof Merged merged) {
                            merges.add(new Renamed(merged.person(), merged.into()));
                            rename(merges.get(merges.size() - 1), told, stays);
                            assertThat(open(stays))
                                    .isEqualTo(
                                            world(networks, what(told), stays).conflicts());
                            told.removeIf(earlier -> earlier.fact() != null && !world.holds(earlier.fact()));
                        }
                    });
        }
        assertThat(open(stays)).isEqualTo(world(networks, what(told), stays).conflicts());
        open(stays).forEach(known -> Statistics.label("open conflicts").collect(known.kind()));

        var last = List.copyOf(told);
        for (int each = 0; each < last.size(); each += 2) {
            var over = last.get(each);
            if (over.fact() != null) {
                world.end(over.fact());
                told.remove(over);
                checks.workOff();
            }
        }
        assertThat(open(stays)).isEqualTo(world(networks, what(told), stays).conflicts());
    }

    /** What has happened, and the id of its fact if it is one. */
    private record Told(Happening what, @Nullable String fact) {}

    private static List<Happening> what(List<Told> told) {
        return told.stream().map(Told::what).toList();
    }

    private static Optional<Happening> ofWhoIsLeft(Happening written, List<Renamed> merges) {
        Optional<Happening> happening = Optional.of(written);
        for (var merge : merges) {
            happening = happening.flatMap(merge::of);
        }
        return happening;
    }

    /** What has become double is still told twice, and says nothing more. */
    private static void rename(Renamed merge, List<Told> told, Map<String, Stay> stays) {
        var now = told.stream()
                .flatMap(earlier -> merge.of(earlier.what()).stream().map(what -> new Told(what, earlier.fact())))
                .toList();
        told.clear();
        told.addAll(now);
        stays.replaceAll((id, stay) -> merge.of(stay));
    }

    /** A home has one block. */
    private static boolean isTheSame(Happening earlier, Happening later) {
        return earlier.equals(later)
                || (earlier instanceof Blocked one
                        && later instanceof Blocked other
                        && one.home().equals(other.home()));
    }

    private @Nullable String happens(Happening happening, Map<String, Stay> stays) {
        if (happening instanceof Merged merged) {
            assertThat(world.merge(merged.person(), merged.into())).isTrue();
            return null;
        }
        if (happening instanceof Born born) {
            world.born(born.person(), born.birth());
            return null;
        }
        if (!(happening instanceof Placed placed)) {
            return world.commit(() -> record(happening));
        }
        var stay = placed.stay();
        var id = world.propose(stay);
        stays.put(id, new Stay(id, stay.person(), stay.home(), stay.unit(), world.stored(stay.days()), stay.status()));
        return null;
    }

    private StoredFacts.Stored record(Happening happening) {
        return happening instanceof Blocked blocked
                ? world.block(blocked.home(), blocked.from())
                : recorded.record(happening);
    }

    private static ToldWorld world(List<Network> networks, List<Happening> story, Map<String, Stay> stays) {
        return new ToldWorld(
                RandomWorlds.TODAY, Settings.DEFAULT, RandomWorlds.persons(), networks, story, stays.values());
    }

    private Set<KnownConflict> open(Map<String, Stay> stays) {
        return Set.copyOf(world.known(conflicts.openOfStays(stays.keySet())));
    }
}
