package se.hemvist.report.staff;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.report.staff.WeighStaffThreat.Answer;

/** Ta hand om otillåten påverkan. Nothing of what is done here goes back to the kommun by Hemvist. */
@Component
class WeighStaffThreatForm implements TaskForm<StaffThreatToWeigh, WeighStaffThreat> {

    private final StaffThreatNoticeRows rows;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    WeighStaffThreatForm(StaffThreatNoticeRows rows, AccessLog log, CurrentActor current, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StaffThreatToWeigh shown(String subject) {
        var notice = rows.find(subject);
        log.write(StaffThreatNoticeProcess.access(Action.READ, notice));
        var told = notice.content();
        return new StaffThreatToWeigh(
                notice.number(),
                told.officer() + ", " + told.unit(),
                SwedishText.moment(notice.toldAt()),
                told.kind().title(),
                SwedishText.day(told.on()),
                told.what(),
                told.who().isEmpty() ? "Okänt" : told.who());
    }

    @Override
    @Transactional
    public void submit(String subject, WeighStaffThreat command) {
        var notice = rows.lock(subject);
        var officer = current.actor();
        notice.mayBeWeighedBy(officer);
        var note = command.note() == null ? "" : command.note().strip();
        if (command.answer() == Answer.NOTED && note.isEmpty()) {
            throw new Refusal("note", "Skriv varför inget mer görs. Det stannar hos polisen.");
        }
        rows.weighed(subject, command.answer(), note.isEmpty() ? null : note, officer.user(), clock.instant());
        log.write(StaffThreatNoticeProcess.access(Action.DECIDE, notice)
                .because(command.answer().name()));
    }
}
