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
    private final Persons persons;
    private final CaseNumbers caseNumbers;
    private final Processes processes;
    private final AccessLog log;
    private final Clock clock;

    ThreatAssessments(
            AssessmentRows rows,
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
}
