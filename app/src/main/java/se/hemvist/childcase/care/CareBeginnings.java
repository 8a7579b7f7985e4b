package se.hemvist.childcase.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.childcase.CareBegan;

/** The first day of a care, told to whoever counts from it. */
@Component
class CareBeginnings {

    private final CareApplications applications;
    private final CaseClocks clocks;
    private final ApplicationEventPublisher told;

    CareBeginnings(CareApplications applications, CaseClocks clocks, ApplicationEventPublisher told) {
        this.applications = applications;
        this.clocks = clocks;
        this.told = told;
    }

    void began(CaseHead of, String id, LocalDate on, @Nullable String note) {
        var ground = applications
                .last(id, CareStep.GRANTED)
                .map(CareNote::ground)
                .orElseThrow(() -> new IllegalStateException("What is granted has a ground"));
        applications.note(of, id, CareStep.BEGUN, on, ground, note);
        clocks.met(of, "LVU_CARE_BEGUN", id, on);
        told.publishEvent(new CareBegan(of.id().toString(), ground, on));
    }
}
