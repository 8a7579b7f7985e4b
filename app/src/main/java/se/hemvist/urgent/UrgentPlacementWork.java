package se.hemvist.urgent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.UrgentPlacements;
import se.hemvist.processes.UrgentPlacementSteps;
import se.hemvist.threat.CaseEnd;
import se.hemvist.threat.EndedCase;
import se.hemvist.threat.ThreatAssessments;

/** What {@code urgent-placement.bpmn} asks. */
@Component("urgentPlacementSteps")
class UrgentPlacementWork implements UrgentPlacementSteps {

    private final UrgentRows rows;
    private final UrgentPlacements placements;
    private final UrgentTexts texts;
    private final AskingTheDesk desk;
    private final ThreatAssessments assessments;
    private final Deadlines deadlines;
    private final Clock clock;

    UrgentPlacementWork(
            UrgentRows rows,
            UrgentPlacements placements,
            UrgentTexts texts,
            AskingTheDesk desk,
            ThreatAssessments assessments,
            Deadlines deadlines,
            Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.texts = texts;
        this.desk = desk;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String officer(String urgentId) {
        return rows.get(urgentId).officer();
    }

    @Override
    public List<String> officerGroups(String urgentId) {
        return rows.get(urgentId).officerGroups();
    }

    @Override
    public Date answerDue(String urgentId) {
        return Date.from(after("URGENT_READING"));
    }

    @Override
    public Date helpDue(String urgentId) {
        return Date.from(rows.get(urgentId).helpWantedAt() == null ? after("URGENT_ANSWER") : Instant.now(clock));
    }

    private Instant after(String deadline) {
        return deadlines.on(today()).after(deadline, Instant.now(clock));
    }

    /** Asked for, it is needed whatever the answer; else once for each place that cannot be confirmed. */
    @Override
    public boolean noHelpNeeded(String urgentId) {
        var urgent = rows.get(urgentId);
        if (urgent.status().isSettled() || urgent.helpIsOpen()) {
            return true;
        }
        return urgent.helpWantedAt() == null && (isGoodEnough(urgent) || isAskedFor(urgent));
    }

    private boolean isGoodEnough(UrgentPlacement urgent) {
        var answer = placements.answerNow(urgent.placement());
        return answer == Value.NO_KNOWN_CONFLICT || answer == Value.CHECK_HOME;
    }

    private boolean isAskedFor(UrgentPlacement urgent) {
        var help = urgent.help();
        return help != null && help.stay().equals(texts.stay(urgent).id());
    }

    @Override
    public void askTheDesk(String urgentId) {
        desk.ask(rows.held(urgentId));
    }

    @Override
    public boolean settled(String urgentId) {
        return rows.get(urgentId).status().isSettled();
    }

    @Override
    public void callOffHelp(String urgentId) {
        desk.callOff(rows.held(urgentId));
    }

    @Override
    public boolean personPlaced(String urgentId) {
        return rows.get(urgentId).status() == UrgentStatus.PLACED;
    }

    @Override
    public String followedUp(String urgentId) {
        return urgentId;
    }

    /** Whoever goes on with the person has a case of their own, and asks the police anew in that. */
    @Override
    public void closeUrgentPlacement(String urgentId) {
        rows.closed(rows.held(urgentId));
        assessments.close(new EndedCase(urgentId, CaseEnd.COMPLETED, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
