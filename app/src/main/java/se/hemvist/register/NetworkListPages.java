package se.hemvist.register;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactKind;
import se.hemvist.network.NamedNetwork;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** The networks, active or not, and the form that registers another. */
@Controller
@RequestMapping("/hemvist/register/natverk")
class NetworkListPages {

    private final Networks networks;
    private final FactForms forms;
    private final TypedTerms terms;
    private final Sending sending;
    private final AccessLog log;
    private final CurrentActor current;

    NetworkListPages(
            Networks networks,
            FactForms forms,
            TypedTerms terms,
            Sending sending,
            AccessLog log,
            CurrentActor current) {
        this.networks = networks;
        this.forms = forms;
        this.terms = terms;
        this.sending = sending;
        this.log = log;
        this.current = current;
    }

    @GetMapping
    ModelAndView list() {
        return list("");
    }

    /** The name is sent in the body and stands in no address and no log. */
    @PostMapping
    ModelAndView search(@RequestParam(defaultValue = "") String name) {
        return list(name.strip());
    }

    @GetMapping("/nytt")
    ModelAndView form() {
        return page().shown(forms.begun());
    }

    @PostMapping("/nytt")
    ModelAndView register(@RequestParam Map<String, String> values, RedirectAttributes next) {
        var typed = new Typed(values);
        var refused = sending.send(
                typed, () -> next.addAttribute("id", registered(typed).value()));
        if (refused.isPresent()) {
            return page().refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Nätverket är registrerat.");
        return new ModelAndView(
                next.containsAttribute("id")
                        ? "redirect:/hemvist/register/natverk/{id}"
                        : "redirect:/hemvist/register/natverk");
    }

    private NetworkId registered(Typed typed) {
        var name = typed.line("name", "Skriv nätverkets namn.");
        if (networks.all().stream().anyMatch(known -> known.name().equalsIgnoreCase(name))) {
            throw new Refusal("name", "Ett nätverk med det namnet finns redan. Sök upp det i listan.");
        }
        return networks.register(name, terms.source(typed, current.actor()));
    }

    private FormPage page() {
        return new FormPage(
                RegisterGate.PLACE,
                "Nytt nätverk",
                "Nätverket är aktivt från början.",
                List.of(),
                forms.toRecord(FactKind.NETWORK),
                "Registrera nätverket",
                "/hemvist/register/natverk");
    }

    private ModelAndView list(String name) {
        log.write(Access.to(name.isEmpty() ? Action.LIST : Action.SEARCH, "network", "register"));
        var wanted = name.toLowerCase(SwedishText.LOCALE);
        var found = networks.all().stream()
                .filter(network ->
                        network.name().toLowerCase(SwedishText.LOCALE).contains(wanted))
                .toList();
        var page = new ModelAndView("hemvist/register-natverken");
        page.addObject("name", name);
        page.addObject("active", found.stream().filter(NamedNetwork::active).toList());
        page.addObject(
                "inactive", found.stream().filter(network -> !network.active()).toList());
        return page;
    }
}
