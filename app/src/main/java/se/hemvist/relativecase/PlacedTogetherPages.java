package se.hemvist.relativecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.placement.SameHome;
import se.hemvist.placement.WantedHome;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Placera tillsammans: one home for a mother and her children, each with a placement, a check and an answer of their own. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/placera-tillsammans")
class PlacedTogetherPages {

    private static final List<Option> YES_OR_NO =
            List.of(new Option(YesNo.YES.name(), "Ja"), new Option(YesNo.NO.name(), "Nej"));

    private final SecretLinks links;
    private final PlacedTogether together;
    private final SameHome homes;
    private final Sending sending;
    private final CurrentActor current;

    PlacedTogetherPages(
            SecretLinks links, PlacedTogether together, SameHome homes, Sending sending, CurrentActor current) {
        this.links = links;
        this.together = together;
        this.homes = homes;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView who(@PathVariable String number) {
        var own = own(number);
        var all = together.of(own, current.actor());
        var page = new ModelAndView("hemvist/placera-tillsammans");
        page.addObject("number", own.number());
        page.addObject(
                "persons",
                all.stream()
                        .map(who -> new PlacedAlong(who.number(), who.named(), who.more()))
                        .toList());
        page.addObject("waiting", !waiting(all).isEmpty());
        return page;
    }

    @GetMapping("/boende")
    ModelAndView begun(@PathVariable String number) {
        var own = own(number);
        var waiting = waiting(own);
        return page(own, waiting, List.of()).shown(proposed(Typed.empty(), waiting));
    }

    /** First what is sought, and then, with the homes to choose from, the one that is held for each. */
    @PostMapping("/boende")
    ModelAndView reserve(
            @PathVariable String number, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var own = own(number);
        var waiting = waiting(own);
        var typed = new Typed(values);
        try {
            var wanted = wanted(typed);
            var offered = homes.offered(own.tenant(), wanted);
            if (offered.isEmpty()) {
                throw new Refusal("county", "Inga sådana boenden finns för din kommun i länet. Sök i ett annat län.");
            }
            var home = typed.line("home");
            if (offered.stream().noneMatch(one -> one.value().equals(home))) {
                return page(own, waiting, offered).shown(typed);
            }
            next.addFlashAttribute("notice", reserved(typed, chosen(typed, waiting), wanted, home));
        } catch (Refusal refused) {
            return page(own, waiting, List.of()).refused(typed, refused);
        }
        return new ModelAndView("redirect:/hemvist/arenden/{number}/placera-tillsammans");
    }

    /** Sent twice, it is done once: the form is spent first, since each home is held in a transaction of its own. */
    private String reserved(Typed typed, List<FollowsAlong> chosen, WantedHome wanted, String home) {
        var now = new ArrayList<FollowsAlong>();
        sending.send(typed, () -> now.addAll(chosen));
        return now.stream()
                        .map(who -> together.reserve(who, wanted, home, current.actor()))
                        .collect(Collectors.joining(" "))
                + " Var och en får ett eget konfliktbesked, i sitt ärende.";
    }

    private static List<FollowsAlong> chosen(Typed typed, List<FollowsAlong> waiting) {
        var chosen = waiting.stream()
                .filter(who -> typed.line(key(who)).equals(YesNo.YES.name()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refusal("Välj minst en som ska till boendet.");
        }
        return chosen;
    }

    private static WantedHome wanted(Typed typed) {
        return new WantedHome(
                typed.line("county", "Välj ett län."),
                typed.line("kind", "Välj vilken sorts boende du söker."),
                typed.day("from", typed.line("from"), "Ange från vilken dag."),
                typed.day("until"));
    }

    private List<FollowsAlong> waiting(LinkableCase own) {
        return waiting(together.of(own, current.actor()));
    }

    private static List<FollowsAlong> waiting(List<FollowsAlong> all) {
        return all.stream().filter(who -> who.waiting().isPresent()).toList();
    }

    private LinkableCase own(String number) {
        return links.handled(number, current.actor()).orElseThrow(NoSuchLink::new);
    }

    private static Typed proposed(Typed typed, List<FollowsAlong> waiting) {
        var proposed = typed;
        for (var who : waiting) {
            proposed = proposed.orElse(key(who), YesNo.YES);
        }
        return proposed;
    }

    private static String about(FollowsAlong who) {
        return who.how().isEmpty() ? who.number() : who.number() + ". " + who.how();
    }

    private static String key(FollowsAlong who) {
        return "with-" + who.number();
    }

    private FormPage page(LinkableCase own, List<FollowsAlong> waiting, List<Option> offered) {
        return new FormPage(
                "arenden",
                "Placera tillsammans",
                "Samma boende reserveras för var och en, i vars och ens eget ärende. Var och en kontrolleras för sig och"
                        + " får ett eget besked.",
                List.of(new Line("Ditt ärende", own.number())),
                fields(waiting, offered),
                offered.isEmpty() ? "Visa boenden" : "Reservera för var och en",
                "/hemvist/arenden/" + own.number() + "/placera-tillsammans");
    }

    private List<Field> fields(List<FollowsAlong> waiting, List<Option> offered) {
        var persons = waiting.stream()
                .map(who -> Field.choice(key(who), "Ska " + who.person() + " till boendet?", about(who), YES_OR_NO));
        var search = Stream.of(
                Field.choice("county", "Län", "", homes.counties()),
                Field.choice("kind", "Sorts boende", "", homes.kinds()),
                Field.date("from", "Från", ""),
                Field.date("until", "Till", "Lämna tomt om slutet inte är bestämt."));
        var home = offered.isEmpty()
                ? Stream.<Field>empty()
                : Stream.of(Field.choice("home", "Boende", "Hålls i 72 timmar för var och en.", offered));
        return Stream.of(persons, search, home).flatMap(each -> each).toList();
    }
}
