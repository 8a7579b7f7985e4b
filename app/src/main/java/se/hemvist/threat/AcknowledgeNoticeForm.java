package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.Persons;

/** Ta emot information om person. */
@Component
class AcknowledgeNoticeForm implements TaskForm<AcknowledgeNoticeShown, AcknowledgeNotice> {

    private final NoticeRows rows;
    private final AssessmentFacts inEffect;
    private final Municipalities municipalities;
    private final Persons persons;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    AcknowledgeNoticeForm(
            NoticeRows rows,
            AssessmentFacts inEffect,
            Municipalities municipalities,
            Persons persons,
            AccessLog log,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.inEffect = inEffect;
        this.municipalities = municipalities;
        this.persons = persons;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AcknowledgeNoticeShown shown(String subject) {
        var notice = rows.find(subject);
        var person = persons.find(notice.person());
        return new AcknowledgeNoticeShown(
                notice.caseNumber(),
                person.name(),
                person.identityNumber().written(),
                person.protection().title(),
                municipalities.names(List.of(notice.municipality())).get(0),
                SwedishText.day(notice.from()),
                inEffect.latest(persons.jointOf(notice.person()))
                        .map(now -> now.level().title() + ", till den " + SwedishText.day(now.validUntil()))
                        .orElse("Ingen bedömning"));
    }

    @Override
    @Transactional
    public void submit(String subject, AcknowledgeNotice command) {
        var notice = rows.lock(subject);
        var actor = current.actor();
        notice.mayBeAcknowledgedBy(actor);
        rows.acknowledged(notice, actor.user(), command.note(), Instant.now(clock));
        log.write(Access.to(Action.ANSWER, RegionNotices.PROCESS, notice.id())
                .of(notice.region())
                .inCase(notice.caseNumber()));
    }
}
