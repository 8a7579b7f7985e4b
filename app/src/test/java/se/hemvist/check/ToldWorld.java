package se.hemvist.check;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import se.hemvist.check.RandomWorlds.Threatened;
import se.hemvist.check.RandomWorlds.Tied;
import se.hemvist.conflict.Facts;
import se.hemvist.conflict.Home;
import se.hemvist.conflict.Network;
import se.hemvist.conflict.PersonFacts;
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
 * A world as it has been told, for the rules alone: no database, no search, no order.
 *
 * @param persons who was there before anything happened
 * @param networks likewise
 * @param story whatever has happened and holds still; stays are told apart
 */
record ToldWorld(
        LocalDate today,
        Settings settings,
        Collection<PersonFacts> persons,
        Collection<Network> networks,
        Collection<Happening> story,
        Collection<Stay> stays) {

    private static final TableWeigher TABLE = new TableWeigher();

    /** Judges everybody against everybody. */
    Set<KnownConflict> conflicts() {
        var facts = facts();
        return facts.stays().stream()
                .flatMap(stay -> PlacementConflicts.weigh(PlacementRules.judge(stay, facts), TABLE).stream()
                        .map(conflict -> KnownConflict.of(stay, conflict)))
                .collect(toSet());
    }

    Facts facts() {
        return new Facts(
                today,
                settings,
                persons.stream().map(this::with).collect(toMap(PersonFacts::id, Function.identity())),
                networks.stream().map(this::standing).collect(toMap(Network::id, Function.identity())),
                new Recorded(
                        only(AtWar.class).map(AtWar::rivalry).toList(),
                        only(Threatened.class).map(Threatened::threat).toList(),
                        only(KeptApart.class).map(KeptApart::pair).toList(),
                        only(Exposed.class).map(Exposed::exposure).toList(),
                        only(Linked.class).map(Linked::link).toList(),
                        ties(TieKind.RELATIVES),
                        ties(TieKind.CO_SUSPECTS)),
                stays.stream().map(this::standing).toList(),
                true);
    }

    private Network standing(Network network) {
        var dissolved = story.contains(new Dissolved(network.id()));
        return new Network(network.id(), network.active() && !dissolved, network.territory(), network.ref());
    }

    private Stay standing(Stay stay) {
        var home = stay.home();
        var block = only(Blocked.class)
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
        return new Stay(stay.id(), stay.person(), standing, stay.unit(), stay.days(), stay.status(), stay.replaces());
    }

    private List<Tie> ties(TieKind kind) {
        return only(Tied.class)
                .filter(tied -> tied.kind() == kind)
                .map(Tied::tie)
                .toList();
    }

    private PersonFacts with(PersonFacts person) {
        var birth = only(Born.class)
                .filter(born -> born.person().equals(person.id()))
                .map(Born::birth)
                .reduce((earlier, later) -> later);
        return new PersonFacts(
                person.id(),
                birth.isPresent() ? birth.get().on() : person.born(),
                birth.map(Birth::atLatest).orElse(person.bornAtLatest()),
                only(Joined.class)
                        .filter(joined -> joined.person().equals(person.id()))
                        .map(Joined::membership)
                        .toList(),
                only(Forbidden.class)
                        .filter(forbidden -> forbidden.person().equals(person.id()))
                        .map(Forbidden::area)
                        .toList(),
                person.lastAssessment(),
                person.networkLink());
    }

    private <T extends Happening> Stream<T> only(Class<T> kind) {
        return story.stream().filter(kind::isInstance).map(kind::cast);
    }
}
