package se.hemvist.register;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Option;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactRegister;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.RegisterPerson;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Births;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** What is kept of one person, and a form for each kind of fact that can be recorded. */
@Controller
@RequestMapping("/hemvist/register/personer/{id}")
class PersonPages {

    private final NamedPersons persons;
    private final NamedPlaces places;
    private final FactRegister register;
    private final Births births;
    private final ShownFacts shown;
    private final FactForms forms;
    private final TypedTerms terms;
    private final Recording recording;
    private final Sending sending;
    private final CurrentActor current;

    PersonPages(
            NamedPersons persons,
            NamedPlaces places,
            FactRegister register,
            Births births,
            ShownFacts shown,
            FactForms forms,
            TypedTerms terms,
            Recording recording,
            Sending sending,
            CurrentActor current) {
        this.persons = persons;
        this.places = places;
        this.register = register;
        this.births = births;
        this.shown = shown;
        this.forms = forms;
        this.terms = terms;
        this.recording = recording;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    String person(@PathVariable String id, Model page) {
        var person = person(id);
        page.addAttribute("person", persons.shown(person));
        page.addAttribute("facts", shown.of(register.about(person.joint())));
        page.addAttribute(
                "kinds",
                FactWords.ofPersons().stream()
                        .map(kind -> new Option(FactWords.code(kind), FactWords.title(kind)))
                        .toList());
        page.addAttribute("born", births.of(person.joint()).map(BirthWords::of).orElse(BirthWords.NOT_KNOWN));
        page.addAttribute("bornByNumber", !person.number().isCoordinationNumber());
        page.addAttribute("former", persons.formerNumbers(person));
        page.addAttribute("id", person.id());
        return "hemvist/register-person";
    }

    @GetMapping("/{code}")
    ModelAndView form(@PathVariable String id, @PathVariable String code) {
        return form(person(id), kind(code), forms.begun()).shown(forms.begun());
    }

    @PostMapping("/{code}")
    ModelAndView record(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var person = person(id);
        var kind = kind(code);
        var typed = new Typed(values);
        var refused = sending.send(
                typed,
                () -> recording.ofPerson(
                        kind, person.joint(), typed, terms.terms(kind, typed), terms.source(typed, current.actor())));
        if (refused.isPresent()) {
            return form(person, kind, typed).refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Uppgiften är sparad.");
        return new ModelAndView("redirect:/hemvist/register/personer/" + person.id());
    }

    private FormPage form(RegisterPerson person, FactKind kind, Typed typed) {
        var home = typed.raw("home");
        return new FormPage(
                        RegisterGate.PLACE,
                        FactWords.title(kind),
                        "Uppgiften gäller i konfliktkontrollen så snart den är sparad.",
                        List.of(new Line("Person", persons.shown(person).label())),
                        forms.toRecord(kind),
                        "Spara uppgiften",
                        "/hemvist/register/personer/" + person.id())
                .with("home", home == null ? List.of() : places.chosenHome(home));
    }

    private RegisterPerson person(String id) {
        return persons.find(id).orElseThrow(NoSuchFact::new);
    }

    private static FactKind kind(String code) {
        return FactWords.kind(code).filter(FactWords.ofPersons()::contains).orElseThrow(NoSuchFact::new);
    }
}
