package se.hemvist.relativecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The officer asks the person, who is a child no longer; without a consent it is the chief who says what follows. */
@Component
class OwnConsentForm implements TaskForm<ShelterShown, AskForOwnConsent> {

    private final ShelterWork shelterWork;
    private final Shelters shelters;
    private final OwnConsents consents;
    private final RelativeWork work;

    OwnConsentForm(ShelterWork shelterWork, Shelters shelters, OwnConsents consents, RelativeWork work) {
        this.shelterWork = shelterWork;
        this.shelters = shelters;
        this.consents = consents;
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return shelterWork.shown(subject);
    }

    @Override
    public void submit(String subject, AskForOwnConsent command) {
        var of = work.takenUp(shelters.get(subject).caseId().toString());
        var signed = command.answer() == AskForOwnConsent.Answer.GIVEN ? signed(command.signed()) : null;
        work.note(of, new OwnConsentAsked(signed, command.said(), work.officer(), work.now()), "SHELTER");
        if (signed != null) {
            consents.given(of, "signed", signed);
        }
    }

    private LocalDate signed(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal("signed", "Datum för samtycket saknas. Ange vilken dag det skrevs under.");
        }
        return work.past("signed", day);
    }
}
