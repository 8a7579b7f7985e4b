package se.hemvist.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.CaseClock;
import se.hemvist.workspace.CaseClock.Standing;
import se.hemvist.workspace.Clocks;

/** The clocks as the pages show them. */
@Component
class ClocksOfCases implements Clocks {

    private final DeadlineRows rows;
    private final DeadlineEvents events;
    private final Officers officers;
    private final Clock clock;

    ClocksOfCases(DeadlineRows rows, DeadlineEvents events, Officers officers, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public List<CaseClock> open(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty() ? List.of() : shown(rows.open(caseNumbers));
    }

    @Override
    public List<CaseClock> of(String caseNumber) {
        return shown(rows.numbered(caseNumber));
    }

    private List<CaseClock> shown(List<CaseDeadline> deadlines) {
        var now = clock.instant();
        return deadlines.stream().map(each -> shown(each, now)).toList();
    }

    private CaseClock shown(CaseDeadline deadline, Instant now) {
        return new CaseClock(
                deadline.id(),
                deadline.of().caseNumber(),
                deadline.name(),
                deadline.from(),
                deadline.end(),
                deadline.ifMissed(),
                deadline.source(),
                standing(deadline, now),
                deadline.handledAt() == null ? "" : answer(deadline),
                deadline.isCritical());
    }

    private String answer(CaseDeadline deadline) {
        return events.last(deadline.id(), DeadlineEvents.Kind.HANDLED)
                .map(event -> event.text() + " (" + who(event.officer()) + SwedishText.dated(event.at()) + ")")
                .orElse("");
    }

    private String who(@Nullable String officer) {
        return officer == null ? "" : officers.nameOf(officer) + " ";
    }

    private static Standing standing(CaseDeadline deadline, Instant now) {
        return switch (deadline.state()) {
            case MET -> Standing.MET;
            case DROPPED -> Standing.DROPPED;
            case MISSED -> deadline.isUnanswered() ? Standing.MISSED : Standing.ANSWERED_FOR;
            case RUNNING ->
                deadline.warnedFrom().filter(from -> !now.isBefore(from)).isPresent()
                        ? Standing.ENDS_SOON
                        : Standing.RUNS;
        };
    }
}
