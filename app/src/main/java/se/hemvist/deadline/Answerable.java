package se.hemvist.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.UnitGroup;

/** Who is told of a clock and who answers for it, by the feature that owns the case. */
@Component
class Answerable {

    private final ObjectProvider<DeadlineOfficers> kinds;
    private final Officers officers;

    Answerable(ObjectProvider<DeadlineOfficers> kinds, Officers officers) {
        this.kinds = kinds;
        this.officers = officers;
    }

    /** The named officer; the chiefs while nobody is named. */
    Set<String> warned(CaseDeadline deadline) {
        return caseworker(deadline).map(Set::of).orElseGet(() -> chiefs(deadline));
    }

    /** Everybody who must know at once that it is missed. */
    Set<String> alarmed(CaseDeadline deadline) {
        return Stream.concat(chiefs(deadline).stream(), caseworker(deadline).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Never nobody: a case that no feature knows is its unit's chief's. */
    List<String> chiefGroups(CaseDeadline deadline) {
        return kind(deadline)
                .map(kind -> kind.chiefGroups(deadline.of().caseId()))
                .orElseGet(
                        () -> List.of(UnitGroup.chiefOf(deadline.of().tenant()).id()));
    }

    private Optional<String> caseworker(CaseDeadline deadline) {
        return kind(deadline).map(kind -> kind.caseworker(deadline.of().caseId()));
    }

    private Set<String> chiefs(CaseDeadline deadline) {
        return chiefGroups(deadline).stream()
                .flatMap(group -> officers.inGroup(UnitGroup.parse(group)).stream())
                .map(Actor::user)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<DeadlineOfficers> kind(CaseDeadline deadline) {
        return kinds.stream().filter(kind -> kind.has(deadline.of().caseId())).findFirst();
    }
}
