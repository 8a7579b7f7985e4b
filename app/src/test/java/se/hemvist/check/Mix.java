package se.hemvist.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.hemvist.check.RandomWorlds.Blocked;
import se.hemvist.check.RandomWorlds.Dissolved;
import se.hemvist.check.RandomWorlds.Exposed;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.check.RandomWorlds.Linked;
import se.hemvist.check.RandomWorlds.Tied;
import se.hemvist.conflict.Exposure;
import se.hemvist.conflict.HomeLink;
import se.hemvist.conflict.KeepApart.Scope;
import se.hemvist.conflict.Tie;
import se.hemvist.network.TieKind;
import se.hemvist.organisation.SwedishTime;

/** Three who each record and close facts of their own, and place and cancel a person, from either node. */
record Mix(Site site, Node one, Node other) {

    private static final int TURNS = 5;

    List<Consumer<Pauses>> parties() {
        return List.of(
                then -> play(then, "A", List.of(site.war(), site.joined("A", "X"), linked())),
                then -> play(then, "B", List.of(site.joined("B", "Y"), site.apart("A", "B", Scope.HOME), blocked())),
                then -> play(
                        then, "C", List.of(relatives(), exposed(), dissolved(), site.threat("A", site.party("Y")))));
    }

    private void play(Pauses then, String person, List<Happening> facts) {
        var placed = new ArrayList<String>();
        for (int turns = 0; turns < TURNS; turns++) {
            var node = then.anyOf(one, other);
            int what = then.below(facts.size() + 2);
            if (what < facts.size()) {
                Schedule.turn(site, node, facts.get(what));
            } else if (placed.size() < 2) {
                placed.add(Kommun.malmo(node, site).reserves(person, then.anyOf("H", "H", "K", "F")));
            } else {
                site.cancel(node, placed.remove(0));
            }
            then.pause();
        }
    }

    private Happening linked() {
        return new Linked(new HomeLink(site.name("H"), site.name("Y"), RandomWorlds.REF));
    }

    private Happening blocked() {
        return new Blocked(site.home("K"), LocalDate.now(SwedishTime.ZONE));
    }

    private Happening relatives() {
        return new Tied(TieKind.RELATIVES, new Tie(site.name("A"), site.name("C"), RandomWorlds.REF));
    }

    private Happening exposed() {
        return new Exposed(new Exposure(site.home("H"), site.party("Y"), null, RandomWorlds.REF));
    }

    private Happening dissolved() {
        return new Dissolved(site.name("X"));
    }
}
