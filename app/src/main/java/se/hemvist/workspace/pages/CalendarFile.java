package se.hemvist.workspace.pages;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.CaseClock;

/**
 * The clocks as a calendar file to take home to one's own calendar. A calendar is read by others: it has case numbers and what
 * must be done, and nobody's name.
 */
@Controller
class CalendarFile {

    private final OwnCases cases;
    private final CaseClocks clocks;
    private final AccessLog log;
    private final Clock clock;

    CalendarFile(OwnCases cases, CaseClocks clocks, AccessLog log, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/hemvist/frister.ics")
    ResponseEntity<String> calendar() {
        log.write(Access.to(Action.EXPORT, "case-deadline", "own"));
        var file =
                written(clocks.open(cases.open()).stream().map(ClockRow::clock).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"frister.ics\"")
                .body(file);
    }

    private String written(List<CaseClock> open) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Hemvist//Frister//SV");
        open.forEach(each -> calendar.addEvent(event(each)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CaseClock each) {
        var event = new VEvent();
        event.setUid(each.id() + "@hemvist");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(each.caseNumber() + " " + each.what());
        event.setClassification(Classification.PRIVATE);
        place(event, each.end());
        return event;
    }

    /** What ends with a day is that whole day; what ends at an hour is there at that hour. */
    private static void place(VEvent event, Instant end) {
        var local = end.atZone(SwedishTime.ZONE);
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            event.setDateStart(day(local.minusDays(1)), false);
        } else {
            event.setDateStart(Date.from(end), true);
        }
    }

    /** The library writes a day as the machine's own zone has it. */
    private static Date day(ZonedDateTime at) {
        var here = TimeZone.getDefault().toZoneId();
        return Date.from(at.toLocalDate().atStartOfDay(here).toInstant());
    }
}
