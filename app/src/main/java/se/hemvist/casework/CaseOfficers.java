package se.hemvist.casework;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;

/** Whose the tasks of a case are. */
@Component("caseworkOfficers")
public class CaseOfficers {

    private final Cases cases;

    CaseOfficers(Cases cases) {
        this.cases = cases;
    }

    /** The officer who has the case; null while nobody is named. */
    public @Nullable String caseworker(String caseId) {
        return cases.get(caseId).caseworker();
    }

    /** A group takes in new work; once somebody is named, the case is theirs and their chief's. */
    public List<String> caseworkerGroups(String caseId) {
        var of = cases.get(caseId);
        return of.caseworker() == null ? groups(of, Role.CASEWORKER, Role.MANAGER) : groups(of, Role.MANAGER);
    }

    public List<String> deciderGroups(String caseId) {
        return groups(cases.get(caseId), Role.MANAGER, Role.BOARD_DECIDER);
    }

    /** Who alone may decide by 6 § LVU when the board cannot be waited for. */
    public List<String> boardGroups(String caseId) {
        return groups(cases.get(caseId), Role.BOARD_DECIDER);
    }

    public List<String> chiefGroups(String caseId) {
        return groups(cases.get(caseId), Role.MANAGER);
    }

    private static List<String> groups(CaseHead of, Role... roles) {
        return Stream.of(roles)
                .map(role -> new UnitGroup(of.tenant(), role).id())
                .toList();
    }
}
