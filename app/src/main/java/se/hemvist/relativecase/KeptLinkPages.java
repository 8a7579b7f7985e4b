package se.hemvist.relativecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Behåll kopplingen: its officer says why it goes on although the other case is closed, and when to be asked again. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/kopplingar/{id}/behall")
class KeptLinkPages {

    private final SecretLinks links;
    private final LinksOfClosedCases closed;
    private final Sending sending;
    private final CurrentActor current;

    KeptLinkPages(SecretLinks links, LinksOfClosedCases closed, Sending sending, CurrentActor current) {
        this.links = links;
        this.closed = closed;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView keeping(@PathVariable String number, @PathVariable UUID id) {
        return page(own(number), id).shown(Typed.empty());
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var own = own(number);
        var page = page(own, id);
        var typed = new Typed(values);
        var refused = sending.send(
                typed,
                () -> closed.keep(
                        own,
                        id,
                        typed.text("why", "Skriv varför kopplingen behövs."),
                        typed.day("until", typed.line("until"), "Ange när du vill få frågan igen."),
                        current.actor()));
        if (refused.isPresent()) {
            return page.refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Kopplingen gäller vidare i konfliktkontrollen.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/kopplingar");
    }

    /** Somebody else's, one whose other case is open, and one that they alone have said are as if they were not there. */
    private LinkableCase own(String number) {
        return links.handled(number, current.actor()).filter(LinkableCase::open).orElseThrow(NoSuchLink::new);
    }

    private FormPage page(LinkableCase own, UUID id) {
        var other = closed.otherToKeep(own, id).orElseThrow(NoSuchLink::new);
        return new FormPage(
                "arenden",
                "Behåll kopplingen",
                "Det andra ärendet är avslutat. Behåll kopplingen om det som hotar den personen fortfarande kan drabba den"
                        + " du arbetar med.",
                List.of(new Line("Ditt ärende", own.number()), new Line("Det andra ärendet", other.number())),
                List.of(
                        Field.longText("why", "Varför behövs den?", "Sparas förseglat med kopplingen."),
                        Field.date("until", "Fråga mig igen den", "Högst sex månader bort.")),
                "Behåll kopplingen",
                "/hemvist/arenden/" + own.number() + "/kopplingar");
    }
}
