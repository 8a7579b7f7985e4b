package se.hemvist.check;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.conflict.KeepApart.Scope;

/** What several do to each other's work at one site, each from the node that they happen to be at. */
enum Schedule {
    TWO_KOMMUNER_PLACE_RIVALS_AT_ONCE {
        @Override
        void before(Site site, Node node) {
            enemies(site, node);
        }

        @Override
        List<Consumer<Pauses>> parties(Site site, Node one, Node other) {
            return List.of(
                    then -> Kommun.sundsvall(one, site).reserves("A", then.anyOf("H", "K")),
                    then -> Kommun.malmo(other, site).reserves("B", then.anyOf("H", "K", "F")));
        }
    },
    PLACING_WHILE_THE_POLICE_RECORD_THE_THREAT {
        @Override
        void before(Site site, Node node) {
            site.tell(node, site.joined("B", "Y"));
            Kommun.sundsvall(node, site).says("A", "H");
        }

        @Override
        List<Consumer<Pauses>> parties(Site site, Node one, Node other) {
            return List.of(
                    then -> Kommun.malmo(one, site).reserves("B", then.anyOf("H", "F")),
                    then -> site.tell(other, site.threat("A", site.party(then.anyOf("B", "Y")))));
        }
    },
    MOVING_WHILE_A_PAIR_IS_CREATED {
        @Override
        List<Consumer<Pauses>> parties(Site site, Node one, Node other) {
            var lives = Kommun.sundsvall(one, site).says("A", "H");
            Kommun.malmo(other, site).says("B", "K");
            return List.of(
                    then -> Kommun.sundsvall(one, site).moves(lives, "A", then.anyOf("K", "F")),
                    then -> site.tell(other, site.apart("A", "B", then.anyOf(Scope.HOME, Scope.MUNICIPALITY))));
        }
    },
    A_RIVALRY_CLOSED_AND_REOPENED_ACROSS_A_CHECK {
        @Override
        void before(Site site, Node node) {
            enemies(site, node);
            Kommun.sundsvall(node, site).says("A", "H");
        }

        @Override
        List<Consumer<Pauses>> parties(Site site, Node one, Node other) {
            return List.of(
                    then -> {
                        for (int turns = then.anyOf(1, 2, 3, 4); turns > 0; turns--) {
                            then.pause();
                            turn(site, one, site.war());
                        }
                    },
                    then -> Kommun.malmo(other, site).reserves("B", "H"),
                    then -> Kommun.sundsvall(other, site).reserves("C", "K"));
        }
    },
    ONE_CHECK_CLEARS_WHAT_ANOTHER_FINDS {
        @Override
        void before(Site site, Node node) {
            enemies(site, node);
            Kommun.sundsvall(node, site).says("A", "H");
            Kommun.malmo(node, site).says("B", "H");
        }

        @Override
        List<Consumer<Pauses>> parties(Site site, Node one, Node other) {
            return List.of(
                    then -> site.end(site.joined("A", "X")),
                    then -> {
                        site.tell(other, site.joined("B", "X"));
                        then.pause();
                        site.tell(other, site.joined("A", "Y"));
                    },
                    then -> site.tell(one, site.threat("B", site.party("A"))));
        }
    },
    A_CASE_WITHDRAWN_BEFORE_ITS_CHECK {
        @Override
        void before(Site site, Node node) {
            enemies(site, node);
            Kommun.malmo(node, site).says("B", "H");
        }

        @Override
        List<Consumer<Pauses>> parties(Site site, Node one, Node other) {
            return List.of(
                    then -> {
                        var held = Kommun.sundsvall(one, site).opens("A", "H");
                        then.pause();
                        Kommun.sundsvall(other, site).callsOff(held);
                    },
                    then -> turn(site, other, site.apart("A", "B", Scope.HOME)));
        }
    },
    A_MIX {
        @Override
        List<Consumer<Pauses>> parties(Site site, Node one, Node other) {
            return new Mix(site, one, other).parties();
        }
    };

    /** What was so before; its checks may still be on their way. */
    void before(Site site, Node node) {}

    /** Each begins when all are ready. */
    abstract List<Consumer<Pauses>> parties(Site site, Node one, Node other);

    private static void enemies(Site site, Node node) {
        site.tell(node, site.war());
        site.tell(node, site.joined("A", "X"));
        site.tell(node, site.joined("B", "Y"));
    }

    static void turn(Site site, Node node, Happening happening) {
        if (site.holds(happening)) {
            site.end(happening);
        } else {
            site.tell(node, happening);
        }
    }

    static Schedule any(Random random) {
        return values()[random.nextInt(values().length)];
    }
}
