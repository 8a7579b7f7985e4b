package se.hemvist.childcase.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.childcase.CareBegan;
import se.hemvist.childcase.CareOverturned;
import se.hemvist.childcase.LvuGround;

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

    /** The care goes on before its application is over, so that in no moment nothing carries what is sought for the child. */
    void began(CaseHead of, String id, LocalDate on, @Nullable String note) {
        isTried(of, id, on);
        applications.note(of, id, CareStep.BEGUN, on, groundOf(id), note);
        clocks.met(of, "LVU_CARE_BEGUN", id, on);
    }

    /**
     * A judgment may hold at once, 40 § LVU: for a child who lives in a home the care is considered and reviewed from then
     * on, and not from when a higher court has had its say.
     */
    void isTried(CaseHead of, String id, LocalDate on) {
        told.publishEvent(new CareBegan(of.id().toString(), groundOf(id), on));
    }

    /** A higher court has said no: nothing of it is tried any more. */
    void overturned(CaseHead of, String id) {
        told.publishEvent(new CareOverturned(of.id().toString(), groundOf(id)));
    }

    private LvuGround groundOf(String id) {
        return applications
                .last(id, CareStep.GRANTED)
                .map(CareNote::ground)
                .orElseThrow(() -> new IllegalStateException("What is granted has a ground"));
    }
}
