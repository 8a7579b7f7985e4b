package se.hemvist.check;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
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
import se.hemvist.check.RandomWorlds.AtWar;
import se.hemvist.check.RandomWorlds.Blocked;
import se.hemvist.check.RandomWorlds.Born;
import se.hemvist.check.RandomWorlds.Dissolved;
import se.hemvist.check.RandomWorlds.Exposed;
import se.hemvist.check.RandomWorlds.Forbidden;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.check.RandomWorlds.Joined;
import se.hemvist.check.RandomWorlds.KeptApart;
import se.hemvist.check.RandomWorlds.Linked;
import se.hemvist.check.RandomWorlds.Merged;
import se.hemvist.check.RandomWorlds.Placed;
import se.hemvist.check.RandomWorlds.Threatened;
import se.hemvist.check.RandomWorlds.Tied;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.Finding;
import se.hemvist.conflict.Home;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.PersonFacts;
import se.hemvist.conflict.PlacementConflict;
import se.hemvist.conflict.PlacementConflicts;
import se.hemvist.conflict.PlacementRules;
import se.hemvist.conflict.ProviderBlock;
import se.hemvist.conflict.Recorded;
import se.hemvist.conflict.Settings;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.TableWeigher;
import se.hemvist.conflict.Tie;
import se.hemvist.network.TieKind;
import se.hemvist.person.Birth;

/**
 * Whatever happens, in whatever order, the open conflicts are those that judging everybody against everybody finds: the
 * search by tokens misses nobody, and every fact asks for the check of all whom it touches.
 */
@JqwikSpringSupport
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SearchFindsWhatJudgingAllFindsTest {

    private static final TableWeigher TABLE = new TableWeigher();

    @Autowired
    StoredWorld world;

    @Autowired
    StoredFacts recorded;

    @Autowired
    AskedChecks checks;

    @Autowired
    Conflicts conflicts;

    /** A conflict by the names of the world: whom it is with, or in which two stays. */
    private record Known(String kind, Set<String> stays, @Nullable String with, String severity) {}

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
        world.store(facts(networks, List.of(), Map.of()), RandomWorlds.HOMES);
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
                            assertThat(open(stays)).isEqualTo(all(facts(networks, what(told), stays)));
                            told.removeIf(earlier -> earlier.fact() != null && !world.holds(earlier.fact()));
                        }
                    });
        }
        assertThat(open(stays)).isEqualTo(all(facts(networks, what(told), stays)));
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
        assertThat(open(stays)).isEqualTo(all(facts(networks, what(told), stays)));
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
        if (happening instanceof Joined joined) {
            return recorded.record(joined.person(), joined.membership());
        } else if (happening instanceof Forbidden forbidden) {
            return recorded.record(forbidden.person(), forbidden.area());
        } else if (happening instanceof AtWar war) {
            return recorded.record(war.rivalry());
        } else if (happening instanceof Threatened threatened) {
            return recorded.record(threatened.threat());
        } else if (happening instanceof KeptApart apart) {
            return recorded.record(apart.pair());
        } else if (happening instanceof Exposed exposed) {
            return recorded.record(exposed.exposure());
        } else if (happening instanceof Linked linked) {
            return recorded.record(linked.link());
        } else if (happening instanceof Tied tied) {
            return recorded.record(tied.kind(), tied.tie());
        } else if (happening instanceof Dissolved dissolved) {
            return recorded.dissolve(dissolved.network());
        } else if (happening instanceof Blocked blocked) {
            return world.block(blocked.home(), blocked.from());
        }
        throw new IllegalStateException("a stay is no fact of the police");
    }

    private static Facts facts(List<Network> networks, List<Happening> story, Map<String, Stay> stays) {
        return new Facts(
                RandomWorlds.TODAY,
                Settings.DEFAULT,
                RandomWorlds.persons().stream()
                        .map(person -> with(person, story))
                        .collect(toMap(PersonFacts::id, Function.identity())),
                networks.stream()
                        .map(network -> standing(network, story))
                        .collect(toMap(Network::id, Function.identity())),
                new Recorded(
                        only(AtWar.class, story).map(AtWar::rivalry).toList(),
                        only(Threatened.class, story).map(Threatened::threat).toList(),
                        only(KeptApart.class, story).map(KeptApart::pair).toList(),
                        only(Exposed.class, story).map(Exposed::exposure).toList(),
                        only(Linked.class, story).map(Linked::link).toList(),
                        ties(TieKind.RELATIVES, story),
                        ties(TieKind.CO_SUSPECTS, story)),
                stays.values().stream().map(stay -> standing(stay, story)).toList(),
                true);
    }

    private static Network standing(Network network, List<Happening> story) {
        var dissolved = story.contains(new Dissolved(network.id()));
        return new Network(network.id(), network.active() && !dissolved, network.territory(), network.ref());
    }

    private static Stay standing(Stay stay, List<Happening> story) {
        var home = stay.home();
        var block = only(Blocked.class, story)
                .filter(blocked -> blocked.home().id().equals(home.id()))
                .findFirst()
                .map(blocked -> new ProviderBlock(blocked.from(), RandomWorlds.REF))
                .orElse(null);
        var standing = new Home(
                home.id(),
                home.municipality(),
                home.point(),
                home.permit(),
                block,
                home.ages(),
                home.capacity(),
                home.ref());
        return new Stay(stay.id(), stay.person(), standing, stay.unit(), stay.days(), stay.status());
    }

    private static List<Tie> ties(TieKind kind, List<Happening> story) {
        return only(Tied.class, story)
                .filter(tied -> tied.kind() == kind)
                .map(Tied::tie)
                .toList();
    }

    private static PersonFacts with(PersonFacts person, List<Happening> story) {
        var birth = only(Born.class, story)
                .filter(born -> born.person().equals(person.id()))
                .map(Born::birth)
                .reduce((earlier, later) -> later);
        return new PersonFacts(
                person.id(),
                birth.isPresent() ? birth.get().on() : person.born(),
                birth.map(Birth::atLatest).orElse(person.bornAtLatest()),
                only(Joined.class, story)
                        .filter(joined -> joined.person().equals(person.id()))
                        .map(Joined::membership)
                        .toList(),
                only(Forbidden.class, story)
                        .filter(forbidden -> forbidden.person().equals(person.id()))
                        .map(Forbidden::area)
                        .toList(),
                person.lastAssessment(),
                person.networkLink());
    }

    private static <T extends Happening> Stream<T> only(Class<T> kind, List<Happening> story) {
        return story.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Everybody against everybody, by the rules alone. */
    private static Set<Known> all(Facts facts) {
        return facts.stays().stream()
                .flatMap(stay -> PlacementConflicts.weigh(PlacementRules.judge(stay, facts), TABLE).stream()
                        .map(conflict -> known(stay, conflict)))
                .collect(toSet());
    }

    private static Known known(Stay stay, PlacementConflict conflict) {
        Finding finding = conflict.finding();
        var stays = new TreeSet<>(Set.of(stay.id()));
        if (finding.otherStay() != null) {
            stays.add(finding.otherStay());
        }
        var with = finding.with() == null || finding.otherStay() != null
                ? null
                : finding.with().id();
        return new Known(
                conflict.kind().name(), stays, with, conflict.severity().name());
    }

    private Set<Known> open(Map<String, Stay> stays) {
        return conflicts.openOfStays(stays.keySet()).stream()
                .map(conflict -> new Known(
                        conflict.kind().name(),
                        new TreeSet<>(conflict.stays()),
                        conflict.stays().size() > 1 ? null : world.otherOf(conflict.id()),
                        conflict.severity().name()))
                .collect(toSet());
    }
}
