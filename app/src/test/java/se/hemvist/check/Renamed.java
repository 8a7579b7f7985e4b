package se.hemvist.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.check.RandomWorlds.Exposed;
import se.hemvist.check.RandomWorlds.Forbidden;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.check.RandomWorlds.Joined;
import se.hemvist.check.RandomWorlds.KeptApart;
import se.hemvist.check.RandomWorlds.Merged;
import se.hemvist.check.RandomWorlds.Placed;
import se.hemvist.check.RandomWorlds.Threatened;
import se.hemvist.check.RandomWorlds.Tied;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.KeepApart;
import se.hemvist.conflict.Party;
import se.hemvist.conflict.Stay;
import se.hemvist.conflict.Threat;
import se.hemvist.conflict.Tie;

/** What a merge of two persons makes of a world: everything is of the one that is left. */
record Renamed(String person, String into) {

    /** What happens to the one that is left; nothing when it is between the two. */
    Optional<Happening> of(Happening told) {
        if (told instanceof Joined joined) {
            return Optional.of(new Joined(now(joined.person()), joined.membership()));
        } else if (told instanceof Forbidden forbidden) {
            return Optional.of(new Forbidden(now(forbidden.person()), forbidden.area()));
        } else if (told instanceof Placed placed) {
            return Optional.of(new Placed(of(placed.stay())));
        } else if (told instanceof Exposed exposed) {
            var known = exposed.exposure();
            return Optional.of(new Exposed(new Exposure(known.home(), now(known.to()), known.since(), known.ref())));
        } else if (told instanceof Merged merged) {
            return merged.person().equals(person) || merged.person().equals(now(merged.into()))
                    ? Optional.empty()
                    : Optional.of(new Merged(merged.person(), now(merged.into())));
        }
        return ofTwo(told);
    }

    Stay of(Stay stay) {
        return new Stay(stay.id(), now(stay.person()), stay.home(), stay.unit(), stay.days(), stay.status());
    }

    private Optional<Happening> ofTwo(Happening told) {
        if (told instanceof Threatened threatened) {
            var threat = threatened.threat();
            var against = now(threat.against());
            var by = now(threat.by());
            return by.equals(Party.person(against))
                    ? Optional.empty()
                    : Optional.of(new Threatened(
                            new Threat(against, by, true, threat.from(), threat.withNetworks(), threat.ref())));
        } else if (told instanceof KeptApart apart) {
            var pair = apart.pair();
            return inOrder(pair.a(), pair.b())
                    .map(two -> new KeptApart(new KeepApart(
                            two.get(0),
                            two.get(1),
                            pair.reason(),
                            pair.scope(),
                            pair.km(),
                            true,
                            pair.days(),
                            pair.ref())));
        } else if (told instanceof Tied tied) {
            var tie = tied.tie();
            return inOrder(tie.a(), tie.b())
                    .map(two -> new Tied(tied.kind(), new Tie(two.get(0), two.get(1), tie.ref())));
        }
        return Optional.of(told);
    }

    private Optional<List<String>> inOrder(String one, String other) {
        return now(one).equals(now(other))
                ? Optional.empty()
                : Optional.of(Stream.of(now(one), now(other)).sorted().toList());
    }

    private String now(String who) {
        return who.equals(person) ? into : who;
    }

    private Party now(Party party) {
        return party.equals(Party.person(person)) ? Party.person(into) : party;
    }
}
