package se.hemvist.urgent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.WorkingDays;
import se.hemvist.processes.UrgentFollowUpSteps;

/** What {@code urgent-follow-up.bpmn} asks. */
@Component("urgentFollowUpSteps")
class UrgentFollowUpWork implements UrgentFollowUpSteps {

    /** When the offices close. */
    private static final LocalTime END_OF_WORK = LocalTime.of(16, 30);

    private final UrgentRows rows;
    private final AskingThePolice police;
    private final Deadlines deadlines;
    private final Clock clock;

    UrgentFollowUpWork(UrgentRows rows, AskingThePolice police, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.police = police;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public boolean identityCertain(String urgentId) {
        return rows.get(urgentId).identityCertain();
    }

    @Override
    public boolean noConsentNeeded(String urgentId) {
        return rows.get(urgentId).consent() != UrgentConsent.ORAL;
    }

    @Override
    public boolean policeWanted(String urgentId) {
        return Optional.ofNullable(rows.get(urgentId).arranged())
                .filter(arranged -> arranged.next() == ArrangeCase.Next.ASK_POLICE)
                .isPresent();
    }

    @Override
    public void askPolice(String urgentId) {
        police.ask(rows.held(urgentId));
    }

    @Override
    public boolean alreadyThere(String urgentId) {
        return rows.get(urgentId).alreadyThere();
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
    public Date arrivalDue(String urgentId) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return Date.from(deadlines.on(today).after("URGENT_ARRIVAL", Instant.now(clock)));
    }

    @Override
    public @Nullable String caseworker(String urgentId) {
        return rows.get(urgentId).caseworker();
    }

    @Override
    public List<String> caseworkerGroups(String urgentId) {
        return rows.get(urgentId).caseworkerGroups();
    }

    @Override
    public Date followUpDue(String urgentId) {
        var opened = rows.get(urgentId).opened().atZone(SwedishTime.ZONE).toLocalDate();
        return at(WorkingDays.after(opened), END_OF_WORK);
    }

    @Override
    public List<String> deciderGroups(String urgentId) {
        return rows.get(urgentId).deciderGroups();
    }

    /** The last day of the placement, before it ends. */
    @Override
    public Date decisionDue(String urgentId) {
        return at(rows.get(urgentId).until(), END_OF_WORK);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(SwedishTime.ZONE).toInstant());
    }
}
