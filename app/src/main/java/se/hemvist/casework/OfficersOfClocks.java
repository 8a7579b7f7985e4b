package se.hemvist.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.deadline.DeadlineOfficers;

/** Who answers for the clocks of the cases. */
@Component
class OfficersOfClocks implements DeadlineOfficers {

    private final Cases cases;
    private final CaseOfficers officers;

    OfficersOfClocks(Cases cases, CaseOfficers officers) {
        this.cases = cases;
        this.officers = officers;
    }

    @Override
    public boolean has(String caseId) {
        return cases.find(UUID.fromString(caseId)).isPresent();
    }

    @Override
    public @Nullable String caseworker(String caseId) {
        return officers.caseworker(caseId);
    }

    @Override
    public List<String> chiefGroups(String caseId) {
        return officers.chiefGroups(caseId);
    }
}
