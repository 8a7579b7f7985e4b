package se.hemvist.placement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Refusal;
import se.hemvist.placement.probing.DeskWatch;
import se.hemvist.placement.probing.NotForTheWatch;

/** Kontroller: what the desk lets through, and what it and the log reviewer look at. */
@Controller
@RequestMapping("/hemvist/kontroller")
class ChecksPage {

    private static final String BACK = "redirect:/hemvist/kontroller";

    private final DeskWatch watch;

    ChecksPage(DeskWatch watch) {
        this.watch = watch;
    }

    @GetMapping
    ModelAndView page() {
        return shown(null, TypedRelease.empty(), Map.of());
    }

    @PostMapping("/{id}/slapp")
    ModelAndView release(@PathVariable UUID id, @ModelAttribute TypedRelease typed, RedirectAttributes next) {
        var faults = typed.faults();
        if (!faults.isEmpty()) {
            return shown(id, typed, faults);
        }
        try {
            watch.release(id, typed.number(), typed.text());
        } catch (NotForTheWatch others) {
            throw others;
        } catch (Refusal refusal) {
            return shown(id, typed, Map.of(refusal.field().orElse("more"), refusal.sentence()));
        }
        next.addFlashAttribute("notice", "Kontrollen är framsläppt. Säg till kommunen att den kan välja boendet igen.");
        return new ModelAndView(BACK);
    }

    @PostMapping("/{id}/sedd")
    String seen(@PathVariable UUID id, RedirectAttributes next) {
        try {
            watch.seen(id);
        } catch (NotForTheWatch others) {
            throw others;
        } catch (Refusal refusal) {
            next.addFlashAttribute("notice", refusal.sentence());
        }
        return BACK;
    }

    private ModelAndView shown(@Nullable UUID refused, TypedRelease typed, Map<String, String> faults) {
        var page = new ModelAndView("hemvist/kontroller");
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("waiting", watch.waiting());
        page.addObject("urgent", watch.urgent());
        page.addObject("unusual", watch.unusual());
        page.addObject("mayRelease", watch.mayRelease());
        page.addObject("refused", refused);
        page.addObject("typed", typed);
        page.addObject("faults", faults);
        return page;
    }

    /** Somebody else's page and one that is not there: the same. */
    @ExceptionHandler(NotForTheWatch.class)
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
