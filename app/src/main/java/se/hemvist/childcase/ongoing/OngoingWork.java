package se.hemvist.childcase.ongoing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Journal;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.ChildCareSteps;

/** What the model of the care asks. */
@Component("childCareSteps")
final class OngoingWork implements ChildCareSteps {

    private final Cares cares;
    private final Reviews reviews;
    private final Journal journal;
    private final CaseDeadlines deadlines;
    private final CaseDesk desk;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    OngoingWork(
            Cares cares,
            Reviews reviews,
            Journal journal,
            CaseDeadlines deadlines,
            CaseDesk desk,
            CaseOfficers officers,
            CaseClocks clocks) {
        this.cares = cares;
        this.reviews = reviews;
        this.journal = journal;
        this.deadlines = deadlines;
        this.desk = desk;
        this.officers = officers;
        this.clocks = clocks;
    }

    /** As the birthday begins. Where no age ends it nothing is missed by waiting long. */
    @Override
    public Date careEndsAtLatest(String careId) {
        return Date.from(reviews.open(cares.caseOf(careId)).stream()
                .flatMap(ground -> birthdayOf(careId, ground).stream())
                .min(Comparator.naturalOrder())
                .orElseGet(() -> desk.now().plus(Duration.ofDays(21 * 366))));
    }

    /** The clock ends as the birthday does. */
    private Optional<Instant> birthdayOf(String careId, ReviewBegun ground) {
        var caseId = caseId(careId);
        return Cares.ageClock(ground.kind()).flatMap(code -> deadlines.of(caseId).stream()
                .filter(each -> each.code().equals(code) && each.of().about().equals(careId))
                .map(each -> each.end().atZone(SwedishTime.ZONE).minusDays(1).toInstant())
                .findFirst());
    }

    @Override
    public void endByAge(String careId) {
        var of = cares.caseOf(careId);
        reviews.open(of).stream()
                .filter(ground -> birthdayOf(careId, ground)
                        .filter(birthday -> !birthday.isAfter(desk.now()))
                        .isPresent())
                .forEach(ground -> {
                    reviews.end(of, ground, "Vården har upphört: åldersgränsen är nådd.");
                    clocks.met(of, Cares.ageClock(ground.kind()).orElseThrow(), careId, desk.today());
                });
    }

    @Override
    public boolean careOver(String careId) {
        return !reviews.hasGround(cares.caseOf(careId));
    }

    @Override
    public void endCare(String careId) {
        cares.end(cares.caseOf(careId), careId);
    }

    @Override
    public boolean noFollowUp(String careId) {
        return journal.last(cares.caseOf(careId), AfterCarePlanned.class)
                .filter(planned -> planned.followUpFrom() == null)
                .isPresent();
    }

    @Override
    public String caseId(String careId) {
        return cares.caseOf(careId).id().toString();
    }

    @Override
    public @Nullable String caseworker(String careId) {
        return officers.caseworker(caseId(careId));
    }

    @Override
    public List<String> caseworkerGroups(String careId) {
        return officers.caseworkerGroups(caseId(careId));
    }

    @Override
    public Date afterCareDue(String careId) {
        return clocks.after("CARE_ENDED");
    }

    /** By the clock of LVU 21 b § where it runs, else by practice. */
    @Override
    public Date followUpDue(String careId) {
        var of = cares.caseOf(careId);
        return clocks.isRunning(of, "LVU_FOLLOW_UP") ? clocks.due(of, "LVU_FOLLOW_UP") : clocks.after("CARE_FOLLOW_UP");
    }

    @Override
    public Date handOverDue(String careId) {
        return clocks.after("CARE_HAND_OVER");
    }
}
