package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Refusal;

/** What every step of a shelter does: shows what has been done, notes what is, and keeps the clocks. */
@Component
class ShelterWork {

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final ShelterQuestions questions;
    private final RelativeWork work;
    private final ShelterReconsiderations reconsiderations;
    private final PlacingRelative placing;

    ShelterWork(
            Shelters shelters,
            ShelterClocks clocks,
            ShelterQuestions questions,
            RelativeWork work,
            ShelterReconsiderations reconsiderations,
            PlacingRelative placing) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.questions = questions;
        this.work = work;
        this.reconsiderations = reconsiderations;
        this.placing = placing;
    }

    /** Logged as read. */
    ShelterShown shown(String shelterId) {
        var shelter = shelters.get(shelterId);
        var shown = work.shown(shelter.caseId().toString());
        return new ShelterShown(
                shown.caseNumber(),
                shown.person(),
                shown.protection(),
                shelters.course(shelter).stream().map(ShelterNote::line).collect(Collectors.joining("\n")));
    }

    /** @param field of the form, to refuse a day that has not come or comes before the step that led here */
    void note(String shelterId, ShelterStep step, String field, LocalDate on) {
        note(shelterId, step, field, on, null);
    }

    void note(String shelterId, ShelterStep step, String field, LocalDate on, @Nullable String text) {
        var shelter = shelters.get(shelterId);
        var of = work.takenUp(shelter.caseId().toString());
        work.past(field, on);
        noted(of, shelter, step, on, text);
    }

    /** What the form has found right, with what follows from it. */
    void noted(CaseHead of, Shelter shelter, ShelterStep step, LocalDate on, @Nullable String text) {
        work.note(of, new ShelterNote(shelter.id(), step, on, text, work.officer(), work.now()), "SHELTER");
        clocks.noted(shelter, step, on);
        questions.noted(shelter, step, on);
        if (step.isLast()) {
            shelters.ended(shelter, Shelter.State.OVER);
            reconsiderations.begin(of);
        }
        if (step == ShelterStep.GRANTED) {
            placing.seekIfNeeded(of);
        }
    }

    /** @throws Refusal of a day before the other step's */
    void notBefore(String shelterId, ShelterStep step, String field, LocalDate on) {
        shelters.last(shelters.get(shelterId), step)
                .filter(note -> on.isBefore(note.on()))
                .ifPresent(note -> {
                    throw new Refusal(field, "Dagen ligger före ett tidigare steg. Kontrollera datumet.");
                });
    }
}
