package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.LegalBasis;

/** Whether the police may know that a case without consent has ended: the chief's to say, with the reason. */
@Component
class GroundForm implements TaskForm<GroundToChoose, ChooseFinalGround> {

    private static final String NONE = "NONE";

    private final ExitCases cases;
    private final Endings endings;
    private final GroundToTell grounds;
    private final ConsentInForce consent;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    GroundForm(
            ExitCases cases,
            Endings endings,
            GroundToTell grounds,
            ConsentInForce consent,
            Persons persons,
            CaseAccess access,
            CurrentActor current,
            Clock clock) {
        this.cases = cases;
        this.endings = endings;
        this.grounds = grounds;
        this.consent = consent;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public GroundToChoose shown(String subject) {
        var of = cases.find(subject);
        var ending = endings.of(of.id());
        access.log(Action.READ, of);
        return new GroundToChoose(
                of.number(),
                ShownPerson.of(persons.find(of.person())),
                ending.outcome().title(),
                Objects.requireNonNullElse(ending.note(), ""),
                why(of),
                grounds.offered().stream()
                        .map(basis -> basis.flow() + ": " + basis.explanation())
                        .collect(Collectors.joining("\n")),
                options());
    }

    private String why(ExitCase of) {
        return (consent.isWithdrawn(of.id()) ? "Samtycket är återtaget." : "Personen har inte samtyckt.")
                + " Polisen får bara veta att ärendet upphör, och göra en avslutande bedömning, om en annan grund"
                + " låter dem få veta det.";
    }

    private List<Option> options() {
        return Stream.concat(
                        Stream.of(new Option(NONE, "Nej, ingen grund gäller")),
                        grounds.offered().stream().map(basis -> new Option(basis.code(), "Ja: " + basis.basis())))
                .toList();
    }

    @Override
    public void submit(String subject, ChooseFinalGround command) {
        var of = cases.find(subject);
        var actor = current.actor();
        if (!actor.is(of.tenant(), Role.MANAGER)) {
            access.refused(Action.DECIDE, of);
            throw new Refusal("Det här avgör enhetschefen. Lämna uppgiften till hen.");
        }
        endings.ground(
                of.id(), new FinalGround(basis(command.ground()), command.reason(), actor.user(), Instant.now(clock)));
        access.log(Action.DECIDE, of, command.ground());
    }

    private @Nullable String basis(String chosen) {
        if (chosen.equals(NONE)) {
            return null;
        }
        return grounds.offered().stream()
                .map(LegalBasis::code)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "ground", "Den rättsliga grunden gäller inte i dag. Välj en annan ur listan, eller nej."));
    }
}
