package se.hemvist.workspace.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.PageDrafts;
import se.hemvist.workspace.SentForms;

/** Anmäl händelse: something has happened in a case. What was typed stays when it is refused. */
@Controller
class HappeningPage {

    private final OwnCases cases;
    private final SentForms sent;
    private final PageDrafts drafts;
    private final CurrentActor current;
    private final Clock clock;

    HappeningPage(OwnCases cases, SentForms sent, PageDrafts drafts, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.sent = sent;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/hemvist/arenden/{number}/handelse")
    String form(@PathVariable String number, Model page) {
        var draft = drafts.find(place(number), current.actor().user());
        page.addAttribute("begun", !draft.isEmpty());
        return shown(number, WrittenHappening.begun(UUID.randomUUID(), draft), page);
    }

    @PostMapping("/hemvist/arenden/{number}/handelse")
    ModelAndView send(
            @PathVariable String number, @ModelAttribute WrittenHappening typed, Model page, RedirectAttributes next) {
        var written = typed.withKey();
        var faults = faults(number, written);
        if (!faults.isEmpty()) {
            return refused(number, written, faults, page);
        }
        drafts.forget(place(number), current.actor().user());
        next.addFlashAttribute("notice", "Händelsen är anmäld.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}");
    }

    /** Nothing wrong: then it has been reported, now or when the same form was sent before. */
    private Map<String, String> faults(String number, WrittenHappening written) {
        var user = current.actor().user();
        if (sent.wasSent(written.key(), user)) {
            return Map.of();
        }
        var faults = written.faults(cases.events(number), today());
        return faults.isEmpty() ? refusal(number, written, user) : faults;
    }

    private Map<String, String> refusal(String number, WrittenHappening written, String user) {
        try {
            sent.once(written.key(), user, () -> cases.report(number, written.happening()));
            return Map.of();
        } catch (Refusal refused) {
            return Map.of(refused.field().orElse("form"), refused.sentence());
        }
    }

    private ModelAndView refused(String number, WrittenHappening written, Map<String, String> faults, Model page) {
        page.addAttribute("faults", faults);
        return new ModelAndView(shown(number, written, page), page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String shown(String number, WrittenHappening written, Model page) {
        page.addAttribute("file", cases.file(number));
        page.addAttribute("events", cases.events(number));
        page.addAttribute("written", written);
        page.addAttribute("today", today());
        page.addAttribute("place", place(number));
        return "hemvist/happening";
    }

    private static String place(String number) {
        return "handelse-" + number;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
