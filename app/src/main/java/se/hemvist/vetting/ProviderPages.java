package se.hemvist.vetting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import se.hemvist.home.HomeChangedMeanwhile;
import se.hemvist.home.NoSuchHome;
import se.hemvist.home.Ownership;
import se.hemvist.home.Provider;
import se.hemvist.home.Providers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Utförare: the list, and one form each for what may be done with one. */
@Controller
@RequestMapping("/hemvist/utforare")
class ProviderPages {

    private static final String LIST = "/hemvist/utforare";

    private final Providers providers;
    private final Sending sending;

    ProviderPages(Providers providers, Sending sending) {
        this.providers = providers;
        this.sending = sending;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String text) {
        var page = new ModelAndView("hemvist/utforare");
        page.addObject("text", text);
        page.addObject("providers", providers.named(text));
        return page;
    }

    @GetMapping("/nytt")
    ModelAndView begun() {
        return page().shown(Typed.empty());
    }

    @PostMapping("/nytt")
    ModelAndView register(@RequestParam Map<String, String> values, RedirectAttributes next) {
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> providers.register(name(typed), owner(typed)));
        return refused.map(refusal -> page().refused(typed, refusal)).orElseGet(() -> saved(next));
    }

    @GetMapping("/{id}/{action}")
    ModelAndView form(@PathVariable String id, @PathVariable String action) {
        var provider = provider(id);
        var begun = Typed.empty()
                .orElse("version", provider.version())
                .orElse("name", provider.name())
                .orElse("owner", provider.owner());
        return page(provider, action).shown(begun);
    }

    @PostMapping("/{id}/{action}")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> perform(action, id, typed));
        return refused.map(refusal -> refused(provider(id), action, typed, refusal))
                .orElseGet(() -> saved(next));
    }

    private void perform(String action, String id, Typed typed) {
        switch (action) {
            case "andra" -> providers.amend(id, typed.seen(), name(typed), owner(typed));
            case "stang" -> providers.close(id, typed.seen(), Reasons.of(typed));
            case "oppna" -> providers.reopen(id, typed.seen());
            default -> throw new NoSuchHome();
        }
    }

    private ModelAndView refused(Provider now, String action, Typed typed, Refusal refusal) {
        var again =
                refusal instanceof HomeChangedMeanwhile ? typed.with("version", String.valueOf(now.version())) : typed;
        return page(now, action).refused(again, refusal);
    }

    private static FormPage page() {
        return new FormPage(HomePages.PLACE, "Ny utförare", "", List.of(), fields(), "Registrera utföraren", LIST);
    }

    private static FormPage page(Provider provider, String action) {
        var lines = lines(provider);
        return switch (action) {
            case "andra" ->
                new FormPage(
                        HomePages.PLACE,
                        "Ändra: " + provider.name(),
                        "Byter utföraren ägare prövas tillståndskravet på nytt för alla dess boenden.",
                        lines,
                        fields(),
                        "Spara ändringen",
                        LIST);
            case "stang" ->
                new FormPage(
                        HomePages.PLACE,
                        "Stäng: " + provider.name(),
                        "En utförare stängs när den inte har några öppna boenden.",
                        lines,
                        List.of(Field.longText(
                                "reason", "Varför?", "Högst 1 000 tecken. Skriv inget om någon person.")),
                        "Stäng utföraren",
                        LIST);
            case "oppna" ->
                new FormPage(
                        HomePages.PLACE,
                        "Öppna igen: " + provider.name(),
                        "",
                        lines,
                        List.of(),
                        "Öppna utföraren igen",
                        LIST);
            default -> throw new NoSuchHome();
        };
    }

    private static List<Line> lines(Provider provider) {
        var lines = Stream.of(
                new Line("Ägare", provider.owner().title()), new Line("Öppna boenden", "" + provider.homes()));
        var closed = provider.closedOn();
        return closed == null
                ? lines.toList()
                : Stream.concat(
                                lines,
                                Stream.of(new Line("Stängd", SwedishText.day(closed) + ". " + provider.closeReason())))
                        .toList();
    }

    private static List<Field> fields() {
        return List.of(
                Field.text("name", "Namn", ""),
                Field.choice(
                        "owner",
                        "Ägare",
                        "Avgör om boendena behöver tillstånd.",
                        Stream.of(Ownership.values())
                                .map(owner -> new Option(owner.name(), owner.title()))
                                .toList()));
    }

    private static String name(Typed typed) {
        return typed.line("name", "Skriv utförarens namn.");
    }

    private static Ownership owner(Typed typed) {
        return typed.choice("owner", Ownership.class, "Välj vem som äger utföraren.");
    }

    private Provider provider(String id) {
        return providers.find(id).orElseThrow(NoSuchHome::new);
    }

    private static ModelAndView saved(RedirectAttributes next) {
        next.addFlashAttribute("notice", "Uppgiften är sparad.");
        return new ModelAndView("redirect:" + LIST);
    }
}
