package se.hemvist.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.network.KeptFacts.Effect;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.PersonProposals;
import se.hemvist.network.RegisterPerson;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Birth;
import se.hemvist.person.Births;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Födelsedatum: when somebody with a samordningsnummer was born, which the number tells badly or not at all. */
@Controller
@RequestMapping("/hemvist/register/personer/{id}/fodelsedatum")
class BirthPages {

    private final NamedPersons persons;
    private final PersonProposals proposals;
    private final Births births;
    private final Sending sending;
    private final CurrentActor current;
    private final Clock clock;

    BirthPages(
            NamedPersons persons,
            PersonProposals proposals,
            Births births,
            Sending sending,
            CurrentActor current,
            Clock clock) {
        this.persons = persons;
        this.proposals = proposals;
        this.births = births;
        this.sending = sending;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id) {
        return page(person(id)).shown(Typed.empty());
    }

    @PostMapping
    ModelAndView amend(@PathVariable String id, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var person = person(id);
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> next.addFlashAttribute("notice", amended(person, typed)));
        if (refused.isPresent()) {
            return page(person).refused(typed, refused.get());
        }
        return new ModelAndView("redirect:/hemvist/register/personer/" + person.id());
    }

    private String amended(RegisterPerson person, Typed typed) {
        var day = typed.day("born", typed.line("born"), "Ange ett datum.");
        if (day.isAfter(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal("born", "Datumet ligger i framtiden.");
        }
        var how = typed.choice("how", HowKnown.class, "Välj hur födelsedatumet är känt.");
        var born = new Birth(how == HowKnown.THE_DAY ? day : null, day);
        return proposals.amendBirth(person, born, typed.textOrNothing("reason"), current.actor()) == Effect.DONE
                ? "Födelsedatumet är sparat. Vistelserna kontrolleras igen."
                : "Förslaget väntar på en bedömare i en annan enhet. Till dess gäller det som står.";
    }

    private FormPage page(RegisterPerson person) {
        return new FormPage(
                RegisterGate.PLACE,
                "Ändra födelsedatum",
                "Är personen yngre än det som står gäller ändringen genast. Är personen äldre måste en bedömare i en annan enhet"
                        + " bekräfta, eftersom reglerna för barn då kan sluta gälla.",
                List.of(
                        new Line("Person", persons.shown(person).label()),
                        new Line(
                                "Född",
                                births.of(person.joint()).map(BirthWords::of).orElse(BirthWords.NOT_KNOWN))),
                List.of(
                        Field.date("born", "Datum", ""),
                        Field.choice("how", "Hur är det känt?", "", HowKnown.options()),
                        Field.longText(
                                "reason",
                                "Varför?",
                                "Behövs när personen är äldre än det som står. Den andra bedömaren läser det.")),
                "Spara födelsedatumet",
                "/hemvist/register/personer/" + person.id());
    }

    private RegisterPerson person(String id) {
        return persons.find(id)
                .filter(person -> person.number().isCoordinationNumber())
                .orElseThrow(NoSuchFact::new);
    }

    /** Whether the day is known, or only that it was no later. */
    enum HowKnown {
        THE_DAY("Dagen är känd"),
        AT_LATEST("Född senast den dagen");

        private final String words;

        HowKnown(String words) {
            this.words = words;
        }

        static List<Option> options() {
            return List.of(new Option(THE_DAY.name(), THE_DAY.words), new Option(AT_LATEST.name(), AT_LATEST.words));
        }
    }
}
