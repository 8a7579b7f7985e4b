package se.hemvist.workspace.pages;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.workspace.CaseClock;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.Clocks;

/** The statutory clocks of cases that whoever is logged in has been let into. */
@Component
class CaseClocks {

    private final ObjectProvider<Clocks> clocks;
    private final Clock clock;

    CaseClocks(ObjectProvider<Clocks> clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Those that run, or are missed and not answered for; the first to end first. */
    List<ClockRow> open(Collection<CaseLine> cases) {
        var numbers = cases.stream().map(CaseLine::number).toList();
        return rows(clocks.stream().flatMap(each -> each.open(numbers).stream()).toList());
    }

    /** All of one case. */
    List<ClockRow> of(String number) {
        return rows(clocks.stream().flatMap(each -> each.of(number).stream()).toList());
    }

    /** What has fallen with a clock, until the chief has answered for it. */
    static List<ClockRow> critical(List<ClockRow> rows) {
        return rows.stream().filter(row -> row.clock().critical()).toList();
    }

    /** What is over, for whoever wants to look back; or what is not. */
    static List<ClockRow> that(List<ClockRow> rows, boolean open) {
        return rows.stream()
                .filter(row -> row.clock().standing().isOpen() == open)
                .toList();
    }

    private List<ClockRow> rows(List<CaseClock> found) {
        var now = clock.instant();
        return found.stream().map(each -> ClockRow.of(each, now)).toList();
    }
}
