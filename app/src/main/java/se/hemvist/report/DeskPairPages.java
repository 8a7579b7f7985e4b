package se.hemvist.report;

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
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Option;
import se.hemvist.network.DeskPair;
import se.hemvist.network.DeskPairs;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/**
 * Tillfälligt par: the desk keeps two persons apart since the police have rung. It sees of what it has recorded that it
 * was sent and until when, the same whatever the police do with it.
 */
@Controller
@RequestMapping("/hemvist/par")
class DeskPairPages {

    private static final String PLACE = "par";

    private final DeskPairForm form;
    private final DeskPairs pairs;
    private final Sending sending;
    private final Organisation organisation;
    private final AccessLog log;
    private final CurrentActor current;

    DeskPairPages(
            DeskPairForm form,
            DeskPairs pairs,
            Sending sending,
            Organisation organisation,
            AccessLog log,
            CurrentActor current) {
        this.form = form;
        this.pairs = pairs;
        this.sending = sending;
        this.organisation = organisation;
        this.log = log;
        this.current = current;
    }

    @GetMapping
    ModelAndView recorded() {
        desk(Action.LIST);
        log.write(access(Action.LIST));
        var page = new ModelAndView("hemvist/par");
        page.addObject("pairs", pairs.recordedLately().stream().map(this::row).toList());
        return page;
    }

    @GetMapping("/nytt")
    ModelAndView begun() {
        desk(Action.CREATE);
        return page().shown(Typed.empty());
    }

    @PostMapping("/nytt")
    ModelAndView record(@RequestParam Map<String, String> values, RedirectAttributes next) {
        desk(Action.CREATE);
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> next.addFlashAttribute("notice", told(form.record(typed))));
        return refused.map(refusal -> page().refused(typed, refusal))
                .orElseGet(() -> new ModelAndView("redirect:/hemvist/par"));
    }

    private String told(DeskPair pair) {
        return "De två hålls åtskilda från och med nu, till %s. %s har fått en uppgift."
                .formatted(SwedishText.clock(pair.holdsUntil()), organisation.displayName(pair.region()));
    }

    private FormPage page() {
        return new FormPage(
                PLACE,
                "Nytt tillfälligt par",
                "När polisen ringer och två personer måste hållas åtskilda genast. Ring upp polisen innan du"
                        + " registrerar. Paret gäller i konfliktkontrollen så snart det är sparat, tills polisen har"
                        + " bekräftat det eller tiden är ute.",
                List.of(),
                form.fields(),
                "Håll dem åtskilda",
                "/hemvist/par");
    }

    private Option row(DeskPair pair) {
        return new Option(
                pair.number(),
                "%s, registrerat %s, samordningens uppgift gäller till %s"
                        .formatted(
                                organisation.displayName(pair.region()),
                                SwedishText.moment(pair.recordedAt()),
                                SwedishText.clock(pair.holdsUntil())));
    }

    private void desk(Action action) {
        if (!current.actor().is(Tenant.NATIONAL, Role.COORDINATOR)) {
            log.refused(access(action));
            throw new NothingThere();
        }
    }

    private static Access access(Action action) {
        return Access.to(action, DeskPairProcess.ID, "all").of(Tenant.NATIONAL);
    }
}
