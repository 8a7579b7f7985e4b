package se.hemvist.childcase.care;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Tasks;

/** An application for care that was on its way when the child was taken: it goes on by the clocks of the custody. */
@Component
public class FollowedApplications {

    private final CareApplications applications;
    private final CaseClocks clocks;
    private final Tasks tasks;

    FollowedApplications(CareApplications applications, CaseClocks clocks, Tasks tasks) {
        this.applications = applications;
        this.clocks = clocks;
        this.tasks = tasks;
    }

    /**
     * LVU 34 §: of a child who is taken after the application the court's two weeks count from the taking.
     *
     * @param taken the day on which the custody was executed
     */
    public void follow(CaseHead of, String custody, LocalDate taken) {
        var id = applications.ofCustody(of, custody);
        var filed = applications.last(id, CareStep.FILED);
        if (filed.isEmpty()) {
            var due = clocks.due(of, "LVU_APPLICATION", custody);
            tasks.dueAt(id, "FileApplication", due.toInstant());
            return;
        }
        clocks.met(of, "LVU_APPLICATION", custody, filed.get().on());
        if (applications.last(id, CareStep.RECEIVED).isPresent()
                && applications.last(id, CareStep.GRANTED).isEmpty()) {
            clocks.begin(of, "LVU_RULING", id, taken);
            tasks.dueAt(id, "NoteRuling", clocks.due(of, "LVU_RULING", id).toInstant());
        }
    }
}
