package se.hemvist.relativecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The decision has lapsed: the chief says how the child is protected now. A new decision has clocks of its own. */
@Component
class ShelterReconsiderationForm implements TaskForm<ShelterShown, ReconsiderShelter> {

    private final ShelterWork shelterWork;
    private final Shelters shelters;
    private final ShelterDecisions decisions;
    private final RelativeWork work;

    ShelterReconsiderationForm(
            ShelterWork shelterWork, Shelters shelters, ShelterDecisions decisions, RelativeWork work) {
        this.shelterWork = shelterWork;
        this.shelters = shelters;
        this.decisions = decisions;
        this.work = work;
    }

    @Override
    public ShelterShown shown(String subject) {
        return shelterWork.shown(subject);
    }

    @Override
    public void submit(String subject, ReconsiderShelter command) {
        var shelter = shelters.get(subject);
        var of = work.forChief(shelter.caseId().toString());
        var text = command.answer().title() + ". " + command.done();
        work.note(
                of,
                new ShelterNote(shelter.id(), ShelterStep.RECONSIDERED, work.today(), text, work.officer(), work.now()),
                command.answer().name());
        if (command.answer() == ReconsiderShelter.Answer.NEW_DECISION) {
            decideAnew(of, command);
        }
    }

    private void decideAnew(CaseHead of, ReconsiderShelter command) {
        var on = Optional.ofNullable(command.decidedOn())
                .orElseThrow(() -> new Refusal("decidedOn", "Ange vilken dag det nya beslutet fattades."));
        work.note(
                of,
                new ShelterDecided(
                        DecideShelter.Answer.IMMEDIATE,
                        work.past("decidedOn", on),
                        decisions.ground(of).orElse(null),
                        command.done(),
                        work.officer(),
                        work.now()),
                DecideShelter.Answer.IMMEDIATE.name());
        decisions.begin(of);
    }
}
