package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The chief says how the child is protected now. A new decision is the board's own, and has clocks of its own. */
@Component
class ShelterReconsiderationForm implements TaskForm<ShelterShown, ReconsiderShelter> {

    private final Shelters shelters;
    private final RelativeConsents consents;
    private final PlacingRelative placing;
    private final RelativeWork work;

    ShelterReconsiderationForm(
            Shelters shelters, RelativeConsents consents, PlacingRelative placing, RelativeWork work) {
        this.shelters = shelters;
        this.consents = consents;
        this.placing = placing;
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        var shown = work.shown(subject);
        return new ShelterShown(
                shown.caseNumber(),
                shown.person(),
                shown.protection(),
                shelters.course(subject).stream().map(ShelterNote::line).collect(Collectors.joining("\n")));
    }

    @Override
    public void submit(String subject, ReconsiderShelter command) {
        var of = work.forChief(subject);
        var answer = command.answer();
        if (answer == ReconsiderShelter.Answer.NEW_DECISION
                && consents.of(of.id()).isOfAge(work.today())) {
            throw new Refusal(
                    "answer",
                    "Personen har fyllt 18, och lagen (2024:79) gäller barn. Fråga efter personens eget samtycke, eller välj en annan grund.");
        }
        work.note(of, new ShelterReconsidered(answer, command.done(), work.officer(), work.now()), "SHELTER");
        if (answer == ReconsiderShelter.Answer.CONSENT) {
            consented(of, command);
        }
    }

    private void consented(CaseHead of, ReconsiderShelter command) {
        consents.given(of, ConsentBasis.GUARDIANS, signed(command.consentSigned()));
        placing.seekIfNeeded(of);
    }

    private LocalDate signed(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal("consentSigned", "Datum för samtycket saknas. Ange vilken dag det skrevs under.");
        }
        return work.past("consentSigned", day);
    }
}
