package se.hemvist.withdrawal;

import java.util.stream.Stream;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;

/**
 * A part of the tree as the page shows it.
 *
 * @param depth how far in it stands
 * @param blocked what has been done that keeps it; empty where nothing does
 */
record WithdrawalRow(String id, String what, String state, int depth, boolean open, String blocked) {

    static WithdrawalRow of(Withdrawable part, WithdrawalTree tree) {
        return new WithdrawalRow(
                part.id(),
                part.what(),
                part.state(),
                tree.depth(part),
                tree.mayFall(part),
                part.standing() == Standing.OPEN
                        ? tree.blockerOf(part).map(Withdrawable::state).orElse("")
                        : "");
    }

    /** The part and all that stands under it, as a list reads them. */
    static Stream<WithdrawalRow> withAllUnder(Withdrawable part, WithdrawalTree tree) {
        return Stream.concat(
                Stream.of(of(part, tree)), tree.under(part).stream().flatMap(under -> withAllUnder(under, tree)));
    }
}
