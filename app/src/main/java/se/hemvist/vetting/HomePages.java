package se.hemvist.vetting;

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
import se.hemvist.home.HomeChangedMeanwhile;
import se.hemvist.home.NoSuchHome;
import se.hemvist.home.VettedHome;
import se.hemvist.home.VettedHomes;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** One home, and a page for each thing that may be done with it. Of two who do it at once, the second sees both. */
@Controller("vettedHomePages")
@RequestMapping("/hemvist/boenden")
class HomePages {

    static final String PLACE = "boenden";

    private final VettedHomes homes;
    private final HomeForm form;
    private final HomeWords words;
    private final Sending sending;

    HomePages(VettedHomes homes, HomeForm form, HomeWords words, Sending sending) {
        this.homes = homes;
        this.form = form;
        this.words = words;
        this.sending = sending;
    }

    @GetMapping("/nytt")
    ModelAndView begun() {
        return page().shown(Typed.empty());
    }

    @PostMapping("/nytt")
    ModelAndView register(@RequestParam Map<String, String> values, RedirectAttributes next) {
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> next.addAttribute("id", homes.register(form.details(typed))));
        if (refused.isPresent()) {
            return page().refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Boendet är registrerat.");
        return new ModelAndView(
                next.containsAttribute("id") ? "redirect:/hemvist/boenden/{id}" : "redirect:/hemvist/boenden");
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id) {
        var home = home(id);
        var page = new ModelAndView("hemvist/boende");
        page.addObject("home", home.home());
        page.addObject("lines", words.lines(home));
        page.addObject("actions", HomeAction.of(home));
        return page;
    }

    @GetMapping("/{id}/{action}")
    ModelAndView form(@PathVariable String id, @PathVariable String action) {
        var home = home(id);
        var wanted = action(action);
        return page(home, wanted)
                .shown(
                        wanted == HomeAction.AMEND
                                ? form.begun(home)
                                : Typed.empty().orElse("version", home.home().version()));
    }

    @PostMapping("/{id}/{action}")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var wanted = action(action);
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> perform(wanted, id, typed));
        if (refused.isPresent()) {
            return refused(home(id), wanted, typed, refused.get());
        }
        next.addFlashAttribute("notice", "Uppgiften är sparad.");
        return new ModelAndView("redirect:/hemvist/boenden/{id}");
    }

    private void perform(HomeAction action, String id, Typed typed) {
        int seen = typed.seen();
        switch (action) {
            case AMEND -> homes.amend(id, seen, form.details(typed));
            case BLOCK -> homes.block(id, seen, typed.day("from", typed.line("from"), "Ange från vilken dag."));
            case UNBLOCK -> homes.block(id, seen, null);
            case CLOSE -> homes.close(id, seen, Reasons.of(typed));
            case REOPEN -> homes.reopen(id, seen);
        }
    }

    /** Above the form stands the home as it is now; who sends again has seen that. */
    private ModelAndView refused(VettedHome now, HomeAction wanted, Typed typed, Refusal refusal) {
        var again = refusal instanceof HomeChangedMeanwhile
                ? typed.with("version", String.valueOf(now.home().version()))
                : typed;
        return page(now, wanted).refused(again, refusal);
    }

    private FormPage page() {
        return new FormPage(
                PLACE,
                "Nytt boende",
                "Privat HVB, stödboende och skyddat boende behöver tillstånd från IVO.",
                List.of(),
                form.fields(),
                "Registrera boendet",
                "/hemvist/boenden");
    }

    private FormPage page(VettedHome home, HomeAction action) {
        return new FormPage(
                PLACE,
                action.title() + ": " + home.home().name(),
                action.intro(),
                words.lines(home),
                fields(action),
                action.button(),
                "/hemvist/boenden/" + home.home().id());
    }

    private List<Field> fields(HomeAction action) {
        return switch (action) {
            case AMEND -> form.fields();
            case BLOCK -> List.of(Field.date("from", "Från och med", "I dag eller senare."));
            case CLOSE ->
                List.of(Field.longText("reason", "Varför?", "Högst 1 000 tecken. Skriv inget om någon person."));
            case UNBLOCK, REOPEN -> List.of();
        };
    }

    private VettedHome home(String id) {
        return homes.find(id).orElseThrow(NoSuchHome::new);
    }

    private static HomeAction action(String code) {
        return HomeAction.ofCode(code).orElseThrow(NoSuchHome::new);
    }
}
