package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** Help with the application for protected personal data. Of an assumed identity nothing is ever written here. */
@Component
class RecordsApplicationForm implements TaskForm<RelativeToProtect, ApplyForProtectedRecords> {

    private final RelativeWork work;

    RecordsApplicationForm(RelativeWork work) {
        this.work = work;
    }

    @Override
    public RelativeToProtect shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, ApplyForProtectedRecords command) {
        if (command.applied() == ApplyForProtectedRecords.What.ASSUMED_IDENTITY) {
            throw new Refusal(
                    "applied",
                    "Fingerade personuppgifter söks hos Polismyndigheten och antecknas aldrig i Hemvist. Välj något annat.");
        }
        var nothing = command.applied() == ApplyForProtectedRecords.What.NOTHING;
        var of = work.takenUp(subject);
        work.note(
                of,
                new RecordsApplied(
                        command.applied(),
                        nothing ? null : work.past("appliedOn", appliedOn(command)),
                        command.note(),
                        work.officer(),
                        work.now()),
                "RECORDS_APPLIED");
    }

    private static LocalDate appliedOn(ApplyForProtectedRecords command) {
        return Optional.ofNullable(command.appliedOn())
                .orElseThrow(() -> new Refusal("appliedOn", "Ange vilken dag personen sökte."));
    }
}
