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
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactChangedMeanwhile;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactProposals;
import se.hemvist.network.FactRegister;
import se.hemvist.network.HandedFacts;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.QuestionedFacts;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** One fact, and a page for each thing that may be done with it. Of two who do it at once, the second sees both. */
@Controller
@RequestMapping("/hemvist/register/uppgifter/{code}/{id}")
class FactPages {

    private final FactRegister register;
    private final FactProposals proposals;
    private final ShownFacts shown;
    private final ShownProposals shownProposals;
    private final NamedPersons persons;
    private final FactForms forms;
    private final DoneWithFact done;
    private final Sending sending;
    private final QuestionedFacts questioned;
    private final HandedFacts handed;
    private final HandedWords handedWords;
    private final CurrentActor current;

    FactPages(
            FactRegister register,
            FactProposals proposals,
            ShownFacts shown,
            ShownProposals shownProposals,
            NamedPersons persons,
            FactForms forms,
            DoneWithFact done,
            Sending sending,
            QuestionedFacts questioned,
            HandedFacts handed,
            HandedWords handedWords,
            CurrentActor current) {
        this.register = register;
        this.proposals = proposals;
        this.shown = shown;
        this.shownProposals = shownProposals;
        this.persons = persons;
        this.forms = forms;
        this.done = done;
        this.sending = sending;
        this.questioned = questioned;
        this.handed = handed;
        this.handedWords = handedWords;
        this.current = current;
    }

    @GetMapping
    ModelAndView fact(@PathVariable String code, @PathVariable String id) {
        var fact = fact(kind(code), id);
        if (fact.kind() == FactKind.NETWORK) {
            return new ModelAndView("redirect:/hemvist/register/natverk/" + fact.id());
        }
        var page = new ModelAndView("hemvist/register-uppgift");
        page.addObject("fact", shown.of(fact));
        page.addObject("persons", fact.persons().stream().map(persons::shown).toList());
        page.addObject("question", questioned.questionTo(current.actor(), fact).orElse(""));
        page.addObject("handed", handedWords.of(fact));
        page.addObject("actions", FactAction.of(fact, current.actor(), handed.mayTake(fact, current.actor())));
        page.addObject("proposals", shownProposals.of(proposals.about(fact), current.actor()));
        return page;
    }

    @GetMapping("/{action}")
    ModelAndView form(@PathVariable String code, @PathVariable String id, @PathVariable String action) {
        var fact = fact(kind(code), id);
        return form(fact, action(action)).shown(begun(fact));
    }

    @PostMapping("/{action}")
    ModelAndView send(
            @PathVariable String code,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var kind = kind(code);
        var wanted = action(action);
        var typed = new Typed(values);
        var refused = sending.send(
                typed, () -> next.addFlashAttribute("notice", done.perform(wanted, kind, id, typed, current.actor())));
        if (refused.isPresent()) {
            return refused(fact(kind, id), wanted, typed, refused.get());
        }
        return new ModelAndView("redirect:" + ShownFacts.href(kind, id));
    }

    /** Above the form stands the fact as it is now; who sends again has seen that. */
    private ModelAndView refused(RegisteredFact now, FactAction wanted, Typed typed, Refusal refusal) {
        return form(now, wanted)
                .refused(
                        refusal instanceof FactChangedMeanwhile
                                ? typed.with("version", String.valueOf(now.version()))
                                : typed,
                        refusal);
    }

    private FormPage form(RegisteredFact fact, FactAction action) {
        var lines = shown.of(fact).lines();
        return new FormPage(
                RegisterGate.PLACE,
                action.title() + ": " + FactWords.title(fact.kind()).toLowerCase(SwedishText.LOCALE),
                action.intro(),
                lines,
                fields(fact.kind(), action),
                action.button(),
                ShownFacts.href(fact.kind(), fact.id()));
    }

    private List<Field> fields(FactKind kind, FactAction action) {
        return switch (action) {
            case AMEND -> forms.toAmend(kind);
            case REVIEW -> List.of(Field.date("reviewOn", "Ses över nästa gång senast", ""));
            case CLOSE -> List.of(Field.longText("reason", "Varför?", "Den andra bedömaren läser det."));
            case HAND_ON -> forms.toHandOn();
            case REOPEN, TAKE -> List.of();
        };
    }

    private Typed begun(RegisteredFact fact) {
        var review = forms.begun().raw("reviewOn");
        return forms.begun(fact.terms(), fact.version()).orElse("reviewOn", review);
    }

    private RegisteredFact fact(FactKind kind, String id) {
        return register.read(kind, id).orElseThrow(NoSuchFact::new);
    }

    private static FactKind kind(String code) {
        return FactWords.kind(code).orElseThrow(NoSuchFact::new);
    }

    private static FactAction action(String code) {
        return FactAction.ofCode(code).orElseThrow(NoSuchFact::new);
    }
}
