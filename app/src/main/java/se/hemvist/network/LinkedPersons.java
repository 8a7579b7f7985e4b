package se.hemvist.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.TieFact;
import se.hemvist.person.JointId;

/**
 * Whom the police's own register links to a person by an open fact: who threatens whom, who are kept apart, who are
 * suspected of the same crime or are relatives. Never by a secret link, which no officer of the police knows of.
 */
@Component
public class LinkedPersons {

    private final Threats threats;
    private final KeepApartPairs pairs;
    private final Ties ties;

    LinkedPersons(Threats threats, KeepApartPairs pairs, Ties ties) {
        this.threats = threats;
        this.pairs = pairs;
        this.ties = ties;
    }

    /** Everybody but the person. */
    public Set<JointId> of(JointId person) {
        var one = Set.of(person);
        return Stream.of(
                        threats.about(one).stream()
                                .flatMap(threat -> Threats.persons(threat.against(), threat.by()).stream()),
                        pairs.of(one).stream().flatMap(pair -> Stream.of(pair.one(), pair.other())),
                        tied(TieKind.CO_SUSPECTS, one),
                        tied(TieKind.RELATIVES, one))
                .flatMap(each -> each)
                .filter(linked -> !linked.equals(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<JointId> tied(TieKind kind, Set<JointId> one) {
        return ties.registered(kind, one).stream().map(TieFact::both).flatMap(List::stream);
    }
}
