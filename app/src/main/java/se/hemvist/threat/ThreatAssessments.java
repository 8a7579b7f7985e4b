package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.person.Persons;
import se.hemvist.threat.ThreatAssessment.Request;
import se.hemvist.threat.ThreatAssessment.Status;

/** What a kommun can ask of the police about a threat. */
@Component
public class ThreatAssessments {

    static final String PROCESS = "threat-assessment";

    private final AssessmentRows rows;
    private final EventRows events;
    private final Persons persons;
    private final CaseNumbers caseNumbers;
    private final Processes processes;
    private final AccessLog log;
    private final Clock clock;

    ThreatAssessments(
            AssessmentRows rows,
            EventRows events,
            Persons persons,
            CaseNumbers caseNumbers,
            Processes processes,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.persons = persons;
        this.caseNumbers = caseNumbers;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives the region a task; the answer comes as {@link AssessmentReleased}. Only a job may ask, where nobody is
     * logged in: the kommun's user may not see into the region.
     *
     * @return the assessment's id
     */
    @Transactional
    public String request(RequestAssessment asked) {
        var person = persons.register(asked.region(), asked.identityNumber(), asked.name(), asked.protection());
        var assessment = new ThreatAssessment(
                UUID.randomUUID().toString(),
                caseNumbers.next(),
                asked.region(),
                person,
                persons.jointOf(person),
                new Request(asked.caseId(), asked.caseNumber(), asked.acute(), asked.background(), Instant.now(clock)),
                Status.REQUESTED,
                List.of());
        rows.insert(assessment);
        log.write(Access.to(Action.CREATE, PROCESS, assessment.id()).of(asked.region()));
        processes.start(PROCESS, assessment.id());
        return assessment.id();
    }

    /**
     * Tells the police what happened in a case, and they assess the threat anew. Only a job may report.
     *
     * @return false when the case never asked for an assessment: then there is nobody to tell
     */
    @Transactional
    public boolean report(ReportedEvent event) {
        var found = rows.ofCase(event.caseId());
        found.ifPresent(id -> {
            var assessment = rows.lock(id);
            events.insert(id, event, Instant.now(clock));
            rows.askAnew(id);
            log.write(changed(assessment).because(event.kind().name()));
            processes.tell(id, "event-reported");
        });
        return found.isPresent();
    }

    /**
     * Tells the police that a case is over, and they make the final assessment. Only a job may close.
     *
     * @return false when the case never asked for an assessment: then no final one comes either
     */
    @Transactional
    public boolean close(EndedCase ended) {
        var found = rows.ofCase(ended.caseId());
        found.ifPresent(id -> {
            var assessment = rows.lock(id);
            rows.caseEnded(id, ended, Instant.now(clock));
            log.write(changed(assessment).because("CASE_ENDED"));
            processes.tell(id, "case-ended");
        });
        return found.isPresent();
    }

    private static Access changed(ThreatAssessment assessment) {
        return Access.to(Action.CHANGE, PROCESS, assessment.id())
                .of(assessment.region())
                .inCase(assessment.caseNumber());
    }
}
