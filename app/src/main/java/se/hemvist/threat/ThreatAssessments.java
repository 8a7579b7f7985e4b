package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.network.LinkedPersons;
import se.hemvist.network.RegisterPersons;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.threat.Course.Work;
import se.hemvist.threat.ThreatAssessment.Status;

/** What a kommun can ask of the police about a threat. */
@Component
public class ThreatAssessments {

    static final String PROCESS = "threat-assessment";
    static final String ACUTE = "acute-assessment";

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final EventRows events;
    private final Persons persons;
    private final RegisterPersons register;
    private final LinkedPersons linked;
    private final CaseNumbers caseNumbers;
    private final Processes processes;
    private final AccessLog log;
    private final Clock clock;

    ThreatAssessments(
            AssessmentRows rows,
            CourseRows courses,
            EventRows events,
            Persons persons,
            RegisterPersons register,
            LinkedPersons linked,
            CaseNumbers caseNumbers,
            Processes processes,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.events = events;
        this.persons = persons;
        this.register = register;
        this.linked = linked;
        this.caseNumbers = caseNumbers;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives the region its tasks: an acute assessment first when it is asked for, and the analysis that the full one
     * begins with. The answers come as {@link AssessmentReleased}. Only a job may ask, where nobody is logged in: the
     * kommun's user may not see into the region.
     *
     * @return the assessment's id
     */
    @Transactional
    public String request(RequestAssessment asked) {
        var person = persons.register(asked.region(), asked.identityNumber(), asked.name(), asked.protection());
        register.of(asked.identityNumber());
        var request = new Request(
                asked.kommun(),
                asked.caseId(),
                asked.caseNumber(),
                asked.requestedFor(),
                asked.acute(),
                asked.background(),
                Instant.now(clock));
        if (asked.acute()) {
            begin(ACUTE, asked.region(), person, request, Work.ACUTE);
        }
        return begin(PROCESS, asked.region(), person, request, Work.CASE);
    }

    /** A full one about the same person, because the acute one is not enough. */
    void beginUnasked(ThreatAssessment acute) {
        begin(PROCESS, acute.region(), acute.person(), Request.unasked(Instant.now(clock)), Work.CASE);
    }

    private String begin(String process, Tenant region, PersonId person, Request request, Work work) {
        var assessment = new ThreatAssessment(
                UUID.randomUUID().toString(),
                caseNumbers.next(),
                region,
                person,
                persons.jointOf(person),
                request,
                Course.begun(work),
                Status.REQUESTED,
                List.of());
        rows.insert(assessment);
        log.write(Access.to(Action.CREATE, PROCESS, assessment.id()).of(region));
        processes.start(process, assessment.id());
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
        found.ifPresent(id -> keep(id, event));
        return found.isPresent();
    }

    /** What the police have heard themselves. */
    void note(String id, EventKind kind, LocalDate on, String text) {
        var caseId = rows.find(id).request().caseId();
        keep(id, new ReportedEvent(caseId == null ? "" : caseId, kind, on, text));
    }

    private void keep(String id, ReportedEvent event) {
        var assessment = keepOne(id, event);
        if (event.kind() == EventKind.ABSCONDED) {
            rows.ofCasesAbout(linked.of(assessment.joint()))
                    .forEach(other -> keepOne(other, nearby(assessment, event)));
        }
    }

    /** Whoever has to fear the one who ran, or has something to do with them, is assessed anew too. */
    private ReportedEvent nearby(ThreatAssessment absconded, ReportedEvent event) {
        return new ReportedEvent(
                "",
                EventKind.LINKED_ABSCONDED,
                event.on(),
                "Personen i polisens ärende %s har avvikit.".formatted(absconded.caseNumber()));
    }

    private ThreatAssessment keepOne(String id, ReportedEvent event) {
        var assessment = rows.lock(id);
        events.insert(id, event, Instant.now(clock));
        courses.askAnew(id, Instant.now(clock));
        log.write(changed(assessment).because(event.kind().name()));
        processes.tell(id, "event-reported");
        return assessment;
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
            courses.caseEnded(id, ended, Instant.now(clock));
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
