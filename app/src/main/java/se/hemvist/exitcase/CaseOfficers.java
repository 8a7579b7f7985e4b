package se.hemvist.exitcase;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;

/** Whose the tasks of a case are. */
@Component
class CaseOfficers {

    private final ExitCases cases;

    CaseOfficers(ExitCases cases) {
        this.cases = cases;
    }

    @Nullable
    String caseworker(String caseId) {
        return cases.find(caseId).caseworker();
    }

    /** A group takes in new work; once somebody is named, the case is theirs and their chief's. */
    List<String> caseworkerGroups(String caseId) {
        var of = cases.find(caseId);
        return of.caseworker() == null ? groups(of, Role.CASEWORKER, Role.MANAGER) : groups(of, Role.MANAGER);
    }

    List<String> deciderGroups(String caseId) {
        return groups(cases.find(caseId), Role.MANAGER, Role.BOARD_DECIDER);
    }

    List<String> chiefGroups(String caseId) {
        return groups(cases.find(caseId), Role.MANAGER);
    }

    private static List<String> groups(ExitCase of, Role... roles) {
        return Stream.of(roles)
                .map(role -> new UnitGroup(of.tenant(), role).id())
                .toList();
    }
}
