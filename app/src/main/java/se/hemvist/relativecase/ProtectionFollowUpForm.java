package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** A follow-up of the protection. */
@Component
class ProtectionFollowUpForm implements TaskForm<ProtectionToFollowUp, FollowUpProtection> {

    private final RelativeWork work;
    private final Cases cases;
    private final Journal journal;

    ProtectionFollowUpForm(RelativeWork work, Cases cases, Journal journal) {
        this.work = work;
        this.cases = cases;
        this.journal = journal;
    }

    @Override
    public ProtectionToFollowUp shown(String subject) {
        var shown = work.shown(subject);
        return new ProtectionToFollowUp(
                shown.caseNumber(),
                shown.person(),
                shown.protection(),
                shown.story(),
                shown.assessment(),
                shown.measures(),
                journal.last(cases.get(subject), ProtectionFollowedUp.class)
                        .map(ProtectionFollowedUp::text)
                        .orElse(""));
    }

    @Override
    public void submit(String subject, FollowUpProtection command) {
        var of = work.takenUp(subject);
        var last = command.next() == FollowUpProtection.Next.FINISH;
        work.note(
                of,
                new ProtectionFollowedUp(
                        command.kept(), command.note(), last ? null : nextOn(command), work.officer(), work.now()),
                "FOLLOW_UP");
    }

    private LocalDate nextOn(FollowUpProtection command) {
        return Optional.ofNullable(command.nextOn())
                .filter(day -> day.isAfter(work.today()))
                .orElseThrow(() -> new Refusal("nextOn", "Ange dagen för nästa uppföljning, i morgon eller senare."));
    }
}
