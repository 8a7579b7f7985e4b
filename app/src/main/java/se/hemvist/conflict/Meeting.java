package se.hemvist.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.SeverityInputs.ReasonGroup;
import se.hemvist.conflict.SeverityInputs.Variant;

/** Two persons with a stay each, how near the homes lie, and the days that both are there. */
record Meeting(
        PersonFacts one, Stay stay, PersonFacts other, Stay otherStay, Nearness nearness, Window window, Facts facts) {

    /** Empty when the two share no day from today on, or are the same person. */
    static Optional<Meeting> of(Stay proposed, Window window, Stay existing, Facts facts) {
        if (existing.id().equals(proposed.id()) || existing.person().equals(proposed.person())) {
            return Optional.empty();
        }
        return existing.countedFrom(facts.today())
                .flatMap(counted -> window.within(counted.days()))
                .map(shared -> new Meeting(
                        facts.person(proposed.person()),
                        proposed,
                        facts.person(existing.person()),
                        existing,
                        Nearness.of(proposed.home(), existing.home(), facts.settings()),
                        shared,
                        facts));
    }

    /** The same meeting seen from each side. */
    List<Meeting> bothWays() {
        return List.of(this, new Meeting(other, otherStay, one, stay, nearness, window, facts));
    }

    /** The same meeting if the relative came instead of one. */
    Meeting insteadOfOne(PersonFacts relative) {
        return new Meeting(relative, stay, other, otherStay, nearness, window, facts);
    }

    /** The same meeting if the relative came instead of the other. */
    Meeting insteadOfOther(PersonFacts relative) {
        return new Meeting(one, stay, relative, otherStay, nearness, window, facts);
    }

    Belonging belongingOfOne() {
        return Belonging.of(one, window, facts);
    }

    Belonging belongingOfOther() {
        return Belonging.of(other, window, facts);
    }

    /** The finding is with the person who has the other stay. */
    Finding found(
            ConflictKind kind, @Nullable ReasonGroup reasonGroup, @Nullable Variant variant, Set<FactRef> causes) {
        return new Finding(
                new SeverityInputs(kind, nearness, reasonGroup, variant),
                Party.person(otherStay.person()),
                otherStay.id(),
                window,
                causes,
                Set.of());
    }
}
