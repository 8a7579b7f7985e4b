package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** What the person must be protected from, and what is proposed. */
@Component
class ProtectionInquiryForm implements TaskForm<RelativeToProtect, InvestigateProtection> {

    private final RelativeWork work;

    ProtectionInquiryForm(RelativeWork work) {
        this.work = work;
    }

    @Override
    public RelativeToProtect shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, InvestigateProtection command) {
        var of = work.takenUp(subject);
        work.note(
                of,
                new ProtectionInquiry(
                        command.needs(),
                        command.proposed(),
                        command.placement() == YesNo.YES,
                        command.note(),
                        work.officer(),
                        work.now()),
                "INQUIRY");
    }
}
