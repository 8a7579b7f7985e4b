package se.hemvist.register;

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
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.PersonProposals;
import se.hemvist.network.RegisterPerson;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Slå samman: one officer proposes that two records are of one person. */
@Controller
@RequestMapping("/hemvist/register/personer/{id}/sla-samman")
class MergePages {

    private final NamedPersons persons;
    private final PersonProposals proposals;
    private final Sending sending;
    private final CurrentActor current;

    MergePages(NamedPersons persons, PersonProposals proposals, Sending sending, CurrentActor current) {
        this.persons = persons;
        this.proposals = proposals;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id) {
        return page(person(id)).shown(Typed.empty());
    }

    /** The other number is sent in the body and stands in no address and no log. */
    @PostMapping
    ModelAndView propose(@PathVariable String id, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var person = person(id);
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> propose(person, typed));
        if (refused.isPresent()) {
            return page(person).refused(typed, refused.get());
        }
        next.addFlashAttribute(
                "notice", "Förslaget väntar på en bedömare i en annan enhet. Till dess är posterna två.");
        return new ModelAndView("redirect:/hemvist/register/personer/" + person.id());
    }

    private void propose(RegisterPerson person, Typed typed) {
        var other = persons.numbered("number", typed.line("number", "Skriv den andra postens nummer."));
        var reason = typed.text("reason", "Skriv varför. Den andra bedömaren läser det.");
        proposals.proposeMerge(person, other, reason, current.actor());
    }

    private FormPage page(RegisterPerson person) {
        return new FormPage(
                RegisterGate.PLACE,
                "Slå samman två poster",
                "Båda posterna gäller samma person. En bedömare i en annan enhet måste bekräfta, och det går inte att ångra."
                        + " Slå aldrig samman om någon av dem kan ha fått fingerade personuppgifter.",
                List.of(new Line("Person", persons.shown(person).label())),
                List.of(
                        Field.text(
                                "number", "Den andra postens nummer", "Minst ett av numren är ett samordningsnummer."),
                        Field.longText("reason", "Varför är det samma person?", "Den andra bedömaren läser det.")),
                "Föreslå att posterna slås samman",
                "/hemvist/register/personer/" + person.id());
    }

    private RegisterPerson person(String id) {
        return persons.find(id).orElseThrow(NoSuchFact::new);
    }
}
