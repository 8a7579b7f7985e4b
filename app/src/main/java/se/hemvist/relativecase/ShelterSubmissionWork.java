package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.processes.ShelterSubmissionSteps;

/** What the model of the court's examination asks. */
@Component("shelterSubmissionSteps")
final class ShelterSubmissionWork implements ShelterSubmissionSteps {

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    ShelterSubmissionWork(
            Shelters shelters, ShelterClocks clocks, CaseOfficers officers, RelativeDates dates, Clock clock) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.officers = officers;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public @Nullable String caseworker(String shelterId) {
        return officers.caseworker(caseOf(shelterId));
    }

    @Override
    public List<String> caseworkerGroups(String shelterId) {
        return officers.caseworkerGroups(caseOf(shelterId));
    }

    @Override
    public Date submissionDue(String shelterId) {
        return due(shelterId, "SHELTER_SUBMISSION");
    }

    @Override
    public Date receiptDue(String shelterId) {
        return dates.after("SHELTER_STEP", clock.instant());
    }

    @Override
    public Date examinationDue(String shelterId) {
        return due(shelterId, "SHELTER_EXAMINATION");
    }

    private Date due(String shelterId, String code) {
        return clocks.endOf(shelters.get(shelterId), code)
                .orElseGet(() -> dates.after("SHELTER_STEP", clock.instant()));
    }

    private String caseOf(String shelterId) {
        return shelters.get(shelterId).caseId().toString();
    }
}
