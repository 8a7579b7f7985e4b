package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.person.Persons;

/** Mottagande region informerad: the police where a person has come to live are told, and say that they know. */
@Component
public class RegionNotices {

    static final String PROCESS = "region-notice";

    private final NoticeRows rows;
    private final Persons persons;
    private final CaseNumbers caseNumbers;
    private final Processes processes;
    private final AccessLog log;
    private final Clock clock;

    RegionNotices(
            NoticeRows rows,
            Persons persons,
            CaseNumbers caseNumbers,
            Processes processes,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.caseNumbers = caseNumbers;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    /** Gives the receiving region a task to acknowledge. Only a job may send: the kommun's user may not see into the region. */
    @Transactional
    public void send(InformRegion told) {
        var person = persons.register(told.region(), told.identityNumber(), told.name(), told.protection());
        var notice = new RegionNotice(
                UUID.randomUUID().toString(),
                caseNumbers.next(),
                told.region(),
                person,
                told.municipality(),
                told.from(),
                Instant.now(clock),
                null);
        rows.insert(notice);
        log.write(
                Access.to(Action.CREATE, PROCESS, notice.id()).of(told.region()).inCase(notice.caseNumber()));
        processes.start(PROCESS, notice.id());
    }
}
