package se.hemvist.cost;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Kostnader in a case of one's own: the sums of a period, and a daily rate from a day. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/kostnader")
class CostPages {

    private static final long DEAREST = 100_000;

    private final OwnFiles files;
    private final CostsOfCase costs;
    private final Rates rates;
    private final Compensations compensations;
    private final Sending sending;
    private final AccessLog log;
    private final CurrentActor current;

    CostPages(
            OwnFiles files,
            CostsOfCase costs,
            Rates rates,
            Compensations compensations,
            Sending sending,
            AccessLog log,
            CurrentActor current) {
        this.files = files;
        this.costs = costs;
        this.rates = rates;
        this.compensations = compensations;
        this.sending = sending;
        this.log = log;
        this.current = current;
    }

    @GetMapping
    ModelAndView costs(@PathVariable String number, @RequestParam Map<String, String> values) {
        var file = own(number);
        var typed = new Typed(values);
        try {
            return page(file, period(file, typed), Map.of());
        } catch (Refusal refusal) {
            return page(file, costs.soFar(file), Map.of(refusal.field().orElse("from"), refusal.sentence()));
        }
    }

    private Period period(CaseFile file, Typed typed) {
        var all = costs.soFar(file);
        var from = Objects.requireNonNullElse(typed.day("from"), all.from());
        var until = Objects.requireNonNullElse(typed.day("until"), all.until());
        if (until.isBefore(from)) {
            throw new Refusal("until", "Perioden slutar innan den börjar. Kontrollera datumen.");
        }
        return new Period(from, until);
    }

    private ModelAndView page(CaseFile file, Period period, Map<String, String> faults) {
        var placed = costs.of(file, period);
        log.write(access(Action.READ, file));
        return new ModelAndView("hemvist/kostnader")
                .addObject("line", file.line())
                .addObject("period", period)
                .addObject("faults", faults)
                .addObject("placements", placed)
                .addObject("sums", CostsOfCase.sums(placed))
                .addObject("compensated", compensations.isFor(file));
    }

    @GetMapping("/{placement}")
    ModelAndView begun(@PathVariable String number, @PathVariable String placement) {
        return form(own(number), placement).shown(Typed.empty());
    }

    @PostMapping("/{placement}")
    ModelAndView add(
            @PathVariable String number,
            @PathVariable String placement,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var file = own(number);
        var form = form(file, placement);
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> {
            rates.add(placement, rate(typed), current.actor().user());
            log.write(access(Action.CHANGE, file));
        });
        if (refused.isPresent()) {
            return form.refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Kostnaden är sparad.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/kostnader");
    }

    private static DailyRate rate(Typed typed) {
        var from = typed.day("from", typed.line("from"), "Ange från vilken dag kostnaden gäller.");
        var kronor = typed.number("kronor", typed.line("kronor", "Skriv vad en dag kostar."));
        if (kronor < 0 || kronor > DEAREST || kronor != Math.rint(kronor)) {
            throw new Refusal("kronor", "Skriv hela kronor, mellan 0 och 100000.");
        }
        return new DailyRate(from, (long) kronor, typed.choice("payer", Payer.class, "Välj vem som betalar."));
    }

    private FormPage form(CaseFile file, String placement) {
        var home =
                costs.placement(file, placement).orElseThrow(NothingThere::new).homeLabel();
        var number = file.line().number();
        return new FormPage(
                "arenden",
                "Ny kostnad per dag",
                "Gäller från den dagen tills en ny kostnad börjar. Skriv 0 från den dag ingen längre betalar.",
                List.of(new Line("Ärende", number), new Line("Boende", home)),
                List.of(
                        Field.date("from", "Från vilken dag?", ""),
                        Field.number("kronor", "Vad kostar en dag?", "Hela kronor."),
                        Field.choice(
                                "payer",
                                "Vem betalar?",
                                "",
                                Stream.of(Payer.values())
                                        .map(payer -> new Option(payer.name(), payer.title()))
                                        .toList())),
                "Spara",
                "/hemvist/arenden/" + number + "/kostnader");
    }

    /** Only for those of the kommun; a case that is not theirs and one that is not there: the same. */
    private CaseFile own(String number) {
        return files.open(number, current.actor());
    }

    private static Access access(Action action, CaseFile file) {
        var number = file.line().number();
        return Access.to(action, "placement-cost", number).inCase(number);
    }
}
