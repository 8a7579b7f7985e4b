package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;

/** What Skatteverket answered: what is granted marks the person in every view from then on. */
@Component
class RecordsAnswerForm implements TaskForm<RelativeToProtect, RecordProtectionAnswer> {

    private final RelativeWork work;
    private final Journal journal;
    private final Persons persons;

    RecordsAnswerForm(RelativeWork work, Journal journal, Persons persons) {
        this.work = work;
        this.journal = journal;
        this.persons = persons;
    }

    @Override
    public RelativeToProtect shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, RecordProtectionAnswer command) {
        var of = work.takenUp(subject);
        var granted = command.answer() == RecordProtectionAnswer.Answer.GRANTED;
        var applied = journal.last(of, RecordsApplied.class)
                .orElseThrow(() -> new IllegalStateException("Nothing has been applied for"));
        var on = work.past("answeredOn", command.answeredOn());
        if (applied.on() != null && on.isBefore(applied.on())) {
            throw new Refusal("answeredOn", "Svaret kan inte ha kommit före ansökan. Kontrollera datumet.");
        }
        work.note(
                of,
                new RecordsAnswered(
                        granted,
                        on,
                        granted ? command.validUntil() : null,
                        !granted && command.again() == YesNo.YES,
                        work.officer(),
                        work.now()),
                "RECORDS");
        if (granted) {
            persons.protect(of.person(), protection(applied.what()));
        }
    }

    private static ProtectedIdentity protection(ApplyForProtectedRecords.What what) {
        return what == ApplyForProtectedRecords.What.PROTECTED_REGISTRATION
                ? ProtectedIdentity.PROTECTED_REGISTRATION
                : ProtectedIdentity.CONFIDENTIALITY_MARK;
    }
}
