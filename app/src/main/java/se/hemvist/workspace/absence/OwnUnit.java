package se.hemvist.workspace.absence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;

/**
 * Somebody who is logged in among those whom they work with: who may say that whom is away, and who may stand in.
 *
 * @param officers everybody of the own unit, by name
 */
record OwnUnit(Actor self, List<Actor> officers) {

    OwnUnit {
        officers = List.copyOf(officers);
    }

    /** Whether there is anybody else to say it of. */
    boolean hasOthers() {
        return officers.stream().anyMatch(this::isUnder);
    }

    /** Themselves first. */
    List<Actor> mayBeAway() {
        var others = officers.stream().filter(this::isUnder).toList();
        return Stream.concat(Stream.of(self), others.stream()).toList();
    }

    Optional<Actor> away(String user) {
        return mayBeAway().stream()
                .filter(officer -> officer.user().equals(user))
                .findFirst();
    }

    /** Who has every role of the officer, in the same unit. */
    List<Actor> standInsFor(Actor officer) {
        return officers.stream()
                .filter(other -> !other.user().equals(officer.user()))
                .filter(other -> !officer.groups().isEmpty() && officer.mayBeReplacedBy(other.groups()))
                .toList();
    }

    /** Who may stand in for somebody that this one may say is away. */
    List<Actor> standIns() {
        var away = mayBeAway();
        return officers.stream()
                .filter(other -> away.stream().anyMatch(officer -> standsInFor(other, officer)))
                .toList();
    }

    private boolean standsInFor(Actor other, Actor officer) {
        return standInsFor(officer).contains(other);
    }

    /** The chief of a unit says it of those who work there and nowhere else. */
    private boolean isUnder(Actor officer) {
        return !officer.user().equals(self.user())
                && !officer.tenants().isEmpty()
                && officer.tenants().stream().map(UnitGroup::chiefOf).allMatch(self.groups()::contains);
    }
}
