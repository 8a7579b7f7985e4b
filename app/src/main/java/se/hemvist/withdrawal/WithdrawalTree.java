package se.hemvist.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;

/** What rests on what: with something that is taken back falls all that rests on it, unless any of it has been done already. */
final class WithdrawalTree {

    private final List<Withdrawable> parts;

    WithdrawalTree(List<Withdrawable> parts) {
        this.parts = List.copyOf(parts);
    }

    List<Withdrawable> roots() {
        return parts.stream().filter(part -> part.under() == null).toList();
    }

    List<Withdrawable> under(Withdrawable above) {
        return parts.stream().filter(part -> above.id().equals(part.under())).toList();
    }

    Optional<Withdrawable> find(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** All that falls with it, itself first; what is over has fallen already. */
    List<Withdrawable> fallsWith(Withdrawable what) {
        return withAllUnder(what)
                .filter(part -> part.standing() == Standing.OPEN)
                .toList();
    }

    /** What has been done that it carries, so that it stays. */
    Optional<Withdrawable> blockerOf(Withdrawable what) {
        return withAllUnder(what)
                .filter(part -> part.standing() == Standing.DONE)
                .findFirst();
    }

    boolean mayFall(Withdrawable what) {
        return what.standing() == Standing.OPEN && blockerOf(what).isEmpty();
    }

    /** Whether anything that falls has been decided. */
    boolean takesADecider(Withdrawable what) {
        return fallsWith(what).stream().anyMatch(Withdrawable::decided);
    }

    private Stream<Withdrawable> withAllUnder(Withdrawable what) {
        return Stream.concat(Stream.of(what), under(what).stream().flatMap(this::withAllUnder));
    }

    /** How deep it stands, from nought. */
    int depth(Withdrawable what) {
        var above = what.under();
        return above == null ? 0 : find(above).map(part -> depth(part) + 1).orElse(0);
    }
}
