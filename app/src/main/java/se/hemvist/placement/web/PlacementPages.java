package se.hemvist.placement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.life.NoSuchPlacement;
import se.hemvist.placement.life.StayAction;

/** One placement, and a page for each thing that may be done with it. What was typed stays when it is refused. */
@Controller
@RequestMapping("/hemvist/placeringar/{id}")
class PlacementPages {

    private final ShownPlacements shown;
    private final DoneWithPlacement done;
    private final Clock clock;

    PlacementPages(ShownPlacements shown, DoneWithPlacement done, Clock clock) {
        this.shown = shown;
        this.done = done;
        this.clock = clock;
    }

    @GetMapping
    String placement(@PathVariable String id, Model page) {
        page.addAttribute("placement", shown.of(id));
        page.addAttribute("typed", TypedAction.empty());
        return "hemvist/placering";
    }

    @GetMapping("/{code}")
    ModelAndView form(@PathVariable String id, @PathVariable String code) {
        return form(id, action(code), TypedAction.empty(), Map.of());
    }

    @PostMapping("/{code}")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String code,
            @ModelAttribute TypedAction typed,
            RedirectAttributes next) {
        var action = action(code);
        var written = typed.withKey();
        try {
            done.perform(id, action, written);
        } catch (NoSuchPlacement another) {
            throw another;
        } catch (Refusal refusal) {
            return form(id, action, written, Map.of(refusal.field().orElse("form"), refusal.sentence()));
        }
        next.addFlashAttribute("notice", ActionWords.of(action).done());
        return new ModelAndView("redirect:/hemvist/placeringar/{id}");
    }

    /** The version shown is the one of now: who sends again has read the page again. */
    private ModelAndView form(String id, StayAction action, TypedAction typed, Map<String, String> faults) {
        var page = new ModelAndView("hemvist/placering-atgard");
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("placement", shown.of(id));
        page.addObject("action", action);
        page.addObject("words", ActionWords.of(action));
        page.addObject("typed", typed);
        page.addObject("faults", faults);
        page.addObject("today", LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        return page;
    }

    private static StayAction action(String code) {
        return Arrays.stream(StayAction.values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Another's placement and one that is not there: the same page. */
    @ExceptionHandler(NoSuchPlacement.class)
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
