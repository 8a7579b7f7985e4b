package se.hemvist.relativecase;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** Whether the police may know that a case without consent ends: the chief's to say, with the reason. */
@Component
class RelativeGroundForm implements TaskForm<RelativeGroundToChoose, ChooseRelativeGround> {

    private static final String NONE = "NONE";

    private final RelativeWork work;
    private final RelativeEndings endings;
    private final RelativeConsents consents;
    private final GroundsForPolice grounds;

    RelativeGroundForm(
            RelativeWork work, RelativeEndings endings, RelativeConsents consents, GroundsForPolice grounds) {
        this.work = work;
        this.endings = endings;
        this.consents = consents;
        this.grounds = grounds;
    }

    @Override
    public RelativeGroundToChoose shown(String subject) {
        var of = work.read(subject);
        return new RelativeGroundToChoose(
                of.number(),
                work.person(of),
                endings.of(of).outcome().title(),
                "Samtycke: " + consents.of(of.id()).text()
                        + " Polisen får bara veta att ärendet upphör, och göra en avslutande bedömning, om en annan"
                        + " grund låter dem få veta det.",
                grounds.offered().stream().map(Option::label).collect(Collectors.joining("\n")),
                Stream.concat(Stream.of(new Option(NONE, "Nej, ingen grund gäller")), grounds.offered().stream())
                        .toList());
    }

    @Override
    public void submit(String subject, ChooseRelativeGround command) {
        var of = work.forChief(subject);
        var none = command.ground().equals(NONE);
        if (!none && grounds.chosen(command.ground()).isEmpty()) {
            throw new Refusal("ground", "Den rättsliga grunden gäller inte i dag. Välj en annan ur listan, eller nej.");
        }
        work.note(
                of,
                new FinalGroundChosen(none ? null : command.ground(), command.reason(), work.officer(), work.now()),
                "FINAL_GROUND");
    }
}
