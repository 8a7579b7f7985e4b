package se.hemvist.childcase.absconding;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseAlarm;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Processes;
import se.hemvist.placement.StayAbsconded;

/** Hears of a child who is gone, and tells its officer and the chiefs at once. */
@Component
class AbscondingWatch {

    private final Cases cases;
    private final Journal journal;
    private final Abscondings abscondings;
    private final CaseAlarm alarm;
    private final CaseDesk desk;
    private final Processes processes;

    AbscondingWatch(
            Cases cases,
            Journal journal,
            Abscondings abscondings,
            CaseAlarm alarm,
            CaseDesk desk,
            Processes processes) {
        this.cases = cases;
        this.journal = journal;
        this.abscondings = abscondings;
        this.alarm = alarm;
        this.desk = desk;
        this.processes = processes;
    }

    /** One alarm at a time: who has run twice is looked for once. */
    @EventListener
    void absconded(StayAbsconded happened) {
        cases.known(happened.caseId())
                .filter(of -> of.isOpen() && of.kind().equals("child-case") && !abscondings.isUnderWay(of))
                .ifPresent(of -> search(of, happened.on()));
    }

    private void search(CaseHead of, LocalDate on) {
        var absconding = abscondings.begin(of);
        journal.add(of, new AbscondingFound(absconding, on, desk.now()));
        processes.start(Abscondings.PROCESS, absconding.toString());
        alarm.raise(of, absconding.toString());
    }
}
