package se.hemvist.relativecase;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Kopplingar of a case, for its handling officer; and all of them, by number alone, for the coordinator. */
@Controller
class CaseLinkPages {

    private static final String WAITING =
            "%s. Räknas i konfliktkontrollen. Den som har det andra ärendet har inte skrivit in ditt nummer än.";

    private static final String CONFIRM = " Stämmer det, skriv in numret under Ny koppling. Annars avsluta den.";

    private final SecretLinks links;
    private final Organisation organisation;
    private final Sending sending;
    private final AccessLog log;
    private final CurrentActor current;

    CaseLinkPages(SecretLinks links, Organisation organisation, Sending sending, AccessLog log, CurrentActor current) {
        this.links = links;
        this.organisation = organisation;
        this.sending = sending;
        this.log = log;
        this.current = current;
    }

    @GetMapping("/hemvist/arenden/{number}/kopplingar")
    ModelAndView ofCase(@PathVariable String number) {
        var own = own(number);
        var page = new ModelAndView("hemvist/kopplingar");
        page.addObject("number", own.number());
        page.addObject(
                "links",
                links.of(own).stream().flatMap(link -> shown(link, own)).toList());
        return page;
    }

    @GetMapping("/hemvist/arenden/{number}/kopplingar/ny")
    ModelAndView begun(@PathVariable String number) {
        return CaseLinkForms.record(own(number)).shown(Typed.empty());
    }

    @PostMapping("/hemvist/arenden/{number}/kopplingar/ny")
    ModelAndView record(
            @PathVariable String number, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var own = own(number);
        var typed = new Typed(values);
        var refused = sending.send(
                typed,
                () -> next.addFlashAttribute(
                        "notice",
                        links.record(
                                        own,
                                        typed.line("number", "Skriv numret på det andra ärendet."),
                                        typed.choice("kinship", Kinship.class, "Välj hur de hör ihop."),
                                        current.actor())
                                ? "Kopplingen gäller från och med nu i konfliktkontrollen."
                                : "Kopplingen gäller från och med nu i konfliktkontrollen. Be den som har det andra"
                                        + " ärendet att skriva in ditt ärendes nummer hos sig."));
        if (refused.isPresent()) {
            return CaseLinkForms.record(own).refused(typed, refused.get());
        }
        return new ModelAndView("redirect:/hemvist/arenden/{number}/kopplingar");
    }

    @GetMapping("/hemvist/arenden/{number}/kopplingar/{id}/avsluta")
    ModelAndView ending(@PathVariable String number, @PathVariable UUID id) {
        return endPage(own(number), id).shown(Typed.empty());
    }

    /** Not by one click: whoever ends it says why, since what threatened the one counts no longer for the other. */
    @PostMapping("/hemvist/arenden/{number}/kopplingar/{id}/avsluta")
    ModelAndView end(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var own = own(number);
        var page = endPage(own, id);
        var typed = new Typed(values);
        var refused = sending.send(
                typed,
                () -> links.end(own, id, typed.text("why", "Skriv varför kopplingen avslutas."), current.actor()));
        if (refused.isPresent()) {
            return page.refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Kopplingen är avslutad och räknas inte längre i konfliktkontrollen.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/kopplingar");
    }

    @GetMapping("/hemvist/kopplingar")
    ModelAndView all() {
        var access = Access.to(Action.LIST, "case-link", "all").of(Tenant.NATIONAL);
        if (!current.actor().is(Tenant.NATIONAL, Role.COORDINATOR)) {
            log.refused(access);
            throw new NoSuchLink();
        }
        log.write(access);
        var page = new ModelAndView("hemvist/kopplingar-alla");
        page.addObject("links", links.all().stream().flatMap(this::both).toList());
        return page;
    }

    private LinkableCase own(String number) {
        return links.handled(number, current.actor()).orElseThrow(NoSuchLink::new);
    }

    private Stream<ShownLink> shown(CaseLink link, LinkableCase own) {
        return links.caseOf(link.otherThan(own.id())).stream()
                .map(other -> new ShownLink(
                        link.id().toString(),
                        other.number(),
                        link.tells(own.id())
                                ? more(link, other)
                                : WAITING.formatted(link.kinship().title()),
                        link.tells(own.id()) && own.open() && !other.open()));
    }

    private String more(CaseLink link, LinkableCase other) {
        return link.kinship().title() + ". " + unit(other) + ". Sedan " + SwedishText.moment(link.recordedAt()) + "."
                + (link.waits() ? CONFIRM : "") + standing(link, other);
    }

    private static String standing(CaseLink link, LinkableCase other) {
        if (other.open()) {
            return "";
        }
        var kept = link.kept();
        return " Det ärendet är avslutat."
                + (kept == null ? "" : " Behållen, frågan kommer igen den " + SwedishText.day(kept.until()) + ".");
    }

    private Stream<ShownLink> both(CaseLink link) {
        return links.caseOf(link.one()).stream().flatMap(one -> links.caseOf(link.other()).stream()
                .map(other -> new ShownLink(
                        link.id().toString(),
                        one.number() + " och " + other.number(),
                        link.kinship().title() + ". " + unit(one) + ", " + unit(other) + ". Sedan "
                                + SwedishText.moment(link.recordedAt()) + "."
                                + (link.waits() ? " Bara " + one.number() + " har skrivit in den." : "")
                                + standing(one, other))));
    }

    private static String standing(LinkableCase one, LinkableCase other) {
        if (one.open() && other.open()) {
            return "";
        }
        return one.open() == other.open()
                ? " Båda är avslutade."
                : " Avslutat: " + (one.open() ? other : one).number() + ".";
    }

    private String unit(LinkableCase of) {
        return organisation.displayName(of.tenant());
    }

    private FormPage endPage(LinkableCase own, UUID id) {
        return CaseLinkForms.end(own, links.otherEnd(own, id).orElseThrow(NoSuchLink::new));
    }
}
