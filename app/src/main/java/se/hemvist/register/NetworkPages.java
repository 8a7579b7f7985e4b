package se.hemvist.register;

import java.util.ArrayList;
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
import se.hemvist.network.FactChangedMeanwhile;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactProposals;
import se.hemvist.network.FactRegister;
import se.hemvist.network.HandedFacts;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.QuestionedFacts;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/**
 * One network. Of its members the page tells how many there are; who they are stands there only of those that the reader
 * answers for: whoever needs another's asks for the person.
 */
@Controller
@RequestMapping("/hemvist/register/natverk/{id}")
class NetworkPages {

    private final Networks networks;
    private final FactRegister register;
    private final FactProposals proposals;
    private final ShownFacts shown;
    private final ShownProposals shownProposals;
    private final FactForms forms;
    private final NamedPlaces places;
    private final DoneWithNetwork done;
    private final Sending sending;
    private final QuestionedFacts questioned;
    private final HandedFacts handed;
    private final HandedWords handedWords;
    private final CurrentActor current;

    NetworkPages(
            Networks networks,
            FactRegister register,
            FactProposals proposals,
            ShownFacts shown,
            ShownProposals shownProposals,
            FactForms forms,
            NamedPlaces places,
            DoneWithNetwork done,
            Sending sending,
            QuestionedFacts questioned,
            HandedFacts handed,
            HandedWords handedWords,
            CurrentActor current) {
        this.networks = networks;
        this.register = register;
        this.proposals = proposals;
        this.shown = shown;
        this.shownProposals = shownProposals;
        this.forms = forms;
        this.places = places;
        this.done = done;
        this.sending = sending;
        this.questioned = questioned;
        this.handed = handed;
        this.handedWords = handedWords;
        this.current = current;
    }

    @GetMapping
    ModelAndView network(@PathVariable String id) {
        var network = network(new NetworkId(id));
        var key = new NetworkId(network.id());
        var officer = current.actor();
        var page = new ModelAndView("hemvist/register-natverk");
        page.addObject("name", networks.nameOf(key));
        page.addObject("fact", shown.of(network));
        page.addObject("id", network.id());
        page.addObject("territory", territory(key));
        page.addObject("facts", shown.of(register.of(key)));
        page.addObject("members", members(key));
        page.addObject("own", shown.of(register.membersOwnedBy(officer, key)));
        page.addObject("question", questioned.questionTo(officer, network).orElse(""));
        page.addObject("handed", handedWords.of(network));
        page.addObject("actions", FactAction.of(network, officer, handed.mayTake(network, officer)));
        page.addObject("proposals", shownProposals.of(proposals.about(network), officer));
        return page;
    }

    @GetMapping("/{code}")
    ModelAndView form(@PathVariable String id, @PathVariable String code) {
        var network = network(new NetworkId(id));
        var typed = forms.begun()
                .orElse("version", network.version())
                .orElse("name", networks.nameOf(new NetworkId(network.id())));
        return form(network, wanted(code), typed).shown(typed);
    }

    @PostMapping("/{code}")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var network = new NetworkId(network(new NetworkId(id)).id());
        var wanted = wanted(code);
        var typed = new Typed(values);
        var refused = sending.send(
                typed, () -> next.addFlashAttribute("notice", done.perform(wanted, network, typed, current.actor())));
        if (refused.isPresent()) {
            return refused(network(network), wanted, typed, refused.get());
        }
        return new ModelAndView("redirect:/hemvist/register/natverk/" + network);
    }

    private ModelAndView refused(RegisteredFact now, NetworkForm wanted, Typed typed, Refusal refusal) {
        var again =
                refusal instanceof FactChangedMeanwhile ? typed.with("version", String.valueOf(now.version())) : typed;
        return form(now, wanted, again).refused(again, refusal);
    }

    private FormPage form(RegisteredFact network, NetworkForm form, Typed typed) {
        var key = new NetworkId(network.id());
        var home = typed.raw("home");
        var about = new ArrayList<>(List.of(new Line("Nätverk", networks.nameOf(key))));
        territory(key).forEach(circle -> about.add(new Line("Område", circle.label())));
        return new FormPage(
                        RegisterGate.PLACE,
                        form.title(),
                        form.intro(),
                        about,
                        fields(form, key),
                        form.button(),
                        "/hemvist/register/natverk/" + network.id())
                .with("home", home == null ? List.of() : places.chosenHome(home));
    }

    private List<Field> fields(NetworkForm form, NetworkId network) {
        return switch (form) {
            case NAME -> List.of(Field.text("name", "Namn", ""));
            case TERRITORY -> forms.place();
            case REMOVE_TERRITORY ->
                List.of(
                        Field.choice("circle", "Område", "", territory(network)),
                        Field.longText("reason", "Varför?", "Den andra bedömaren läser det."));
            case RIVALRY -> forms.toRecord(FactKind.RIVALRY);
            case HOME_LINK -> forms.toRecord(FactKind.HOME_LINK);
        };
    }

    private List<Option> territory(NetworkId network) {
        return networks.territory(network).stream()
                .map(circle -> new Option(circle.written(), shown.circle(circle)))
                .toList();
    }

    private List<Line> members(NetworkId network) {
        return register.members(network).entrySet().stream()
                .map(role -> new Line(FactWords.of(role.getKey()), String.valueOf(role.getValue())))
                .toList();
    }

    private RegisteredFact network(NetworkId id) {
        return register.read(FactKind.NETWORK, id.value()).orElseThrow(NoSuchFact::new);
    }

    private static NetworkForm wanted(String code) {
        return NetworkForm.ofCode(code).orElseThrow(NoSuchFact::new);
    }
}
