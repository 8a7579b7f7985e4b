package se.hemvist.childcase.opinion;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** The prosecutor's own day: the clock runs to it from the request. */
@Component
class NoteOpinionRequestForm implements TaskForm<ShownCase, NoteOpinionRequest> {

    private final Opinions opinions;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    NoteOpinionRequestForm(Opinions opinions, CaseDesk desk, CaseClocks clocks) {
        this.opinions = opinions;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(opinions.caseOf(subject), opinions.story(subject));
    }

    @Override
    public void submit(String subject, NoteOpinionRequest command) {
        var of = desk.workOn(opinions.caseOf(subject));
        var on = desk.done("requestedOn", command.requestedOn(), desk.today().minusMonths(6));
        var until = desk.ahead("wantedBy", command.wantedBy());
        opinions.note(of, subject, OpinionStep.REQUESTED, on, until, said(command.reference(), command.question()));
        clocks.begin(of, "LUL_OPINION", subject, on, until);
    }

    private static String said(@Nullable String reference, @Nullable String question) {
        var number = reference == null || reference.isBlank() ? "" : "Åklagarens nummer: " + reference.strip();
        var asked = question == null ? "" : question.strip();
        return Stream.of(number, asked).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
