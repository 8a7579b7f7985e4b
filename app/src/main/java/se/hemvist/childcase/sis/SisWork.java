package se.hemvist.childcase.sis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseAlarm;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.CasePlacements;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.SisPlacementSteps;

/** What the model of a place with SiS asks. */
@Component("sisPlacementSteps")
final class SisWork implements SisPlacementSteps {

    private final SisApplications applications;
    private final CasePlacements placements;
    private final CaseAlarm alarm;
    private final CaseOfficers officers;
    private final CaseClocks clocks;
    private final Deadlines deadlines;

    SisWork(
            SisApplications applications,
            CasePlacements placements,
            CaseAlarm alarm,
            CaseOfficers officers,
            CaseClocks clocks,
            Deadlines deadlines) {
        this.applications = applications;
        this.placements = placements;
        this.alarm = alarm;
        this.officers = officers;
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    @Override
    public boolean sisAppliedFor(String sisId) {
        return applications
                .last(sisId, SisDecided.class)
                .filter(SisDecided::applied)
                .isPresent();
    }

    @Override
    public String itself(String sisId) {
        return sisId;
    }

    @Override
    public boolean sisPlaceAssigned(String sisId) {
        return applications
                .last(sisId, SisAnswered.class)
                .filter(answered -> answered.reply() == SisReply.ASSIGNED)
                .isPresent();
    }

    @Override
    public boolean planInOrder(String sisId) {
        return applications.hasPlan(sisId);
    }

    /** Counted from the decision, and then from each time that the chief has looked at it. */
    @Override
    public Date waitIsLong(String sisId) {
        var since = applications
                .last(sisId, LongWaitHandled.class)
                .map(LongWaitHandled::at)
                .orElseGet(() -> decided(sisId));
        return Date.from(
                deadlines.on(LocalDate.ofInstant(since, SwedishTime.ZONE)).after("SIS_LONG_WAIT", since));
    }

    private Instant decided(String sisId) {
        return applications
                .last(sisId, SisDecided.class)
                .map(decided -> decided.on().atStartOfDay(SwedishTime.ZONE).toInstant())
                .orElseThrow();
    }

    @Override
    public void alertLongWait(String sisId) {
        alarm.raise(applications.caseOf(sisId), sisId);
    }

    @Override
    public void alertNoPlan(String sisId) {
        alarm.raise(applications.caseOf(sisId), sisId);
    }

    @Override
    public void seekAssignedPlace(String sisId) {
        placements.seek(applications.caseOf(sisId));
    }

    @Override
    public @Nullable String caseworker(String sisId) {
        return officers.caseworker(caseId(sisId));
    }

    @Override
    public List<String> caseworkerGroups(String sisId) {
        return officers.caseworkerGroups(caseId(sisId));
    }

    @Override
    public List<String> deciderGroups(String sisId) {
        return officers.deciderGroups(caseId(sisId));
    }

    @Override
    public List<String> chiefGroups(String sisId) {
        return officers.chiefGroups(caseId(sisId));
    }

    @Override
    public Date applicationDue(String sisId) {
        return clocks.after("SIS_APPLICATION");
    }

    @Override
    public Date decisionDue(String sisId) {
        return clocks.after("SIS_DECISION");
    }

    @Override
    public Date planDue(String sisId) {
        return clocks.after("SIS_INTERIM_PLAN");
    }

    @Override
    public Date waitHandledDue(String sisId) {
        return clocks.after("SIS_WAIT_HANDLED");
    }

    private String caseId(String sisId) {
        return applications.caseOf(sisId).id().toString();
    }
}
