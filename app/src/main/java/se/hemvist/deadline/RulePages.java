package se.hemvist.deadline;

import java.time.Clock;
import java.time.LocalDate;
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
import se.hemvist.organisation.DeadlineUnit;
import se.hemvist.organisation.DeadlineVersion;
import se.hemvist.organisation.DeadlineVersions;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Fristregler: what applies and what applied, and one form to enter what a reform changes. */
@Controller
@RequestMapping("/hemvist/fristregler")
class RulePages {

    private static final String LIST = "/hemvist/fristregler";

    private final DeadlineVersions versions;
    private final NewVersion newVersion;
    private final Sending sending;
    private final Clock clock;

    RulePages(DeadlineVersions versions, NewVersion newVersion, Sending sending, Clock clock) {
        this.versions = versions;
        this.newVersion = newVersion;
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var now = versions.all().stream()
                .filter(version -> version.appliesOn(today))
                .toList();
        var page = new ModelAndView("hemvist/fristregler");
        page.addObject("clocks", rows(now, true));
        page.addObject("practice", rows(now, false));
        return page;
    }

    @GetMapping("/{code}")
    ModelAndView form(@PathVariable String code) {
        var all = known(code);
        var last = all.get(all.size() - 1);
        var terms = last.rule().clock();
        var begun = Typed.empty()
                .orElse("amount", last.rule().amount())
                .orElse("unit", last.rule().unit())
                .orElse("warnHours", terms == null ? null : terms.warnHours())
                .orElse("source", last.rule().source());
        return page(all).shown(begun);
    }

    @PostMapping("/{code}")
    ModelAndView send(@PathVariable String code, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var all = known(code);
        var typed = new Typed(values);
        return sending.send(typed, () -> newVersion.enter(all.get(all.size() - 1), typed))
                .map(refusal -> page(all).refused(typed, refusal))
                .orElseGet(() -> {
                    next.addFlashAttribute("notice", "Den nya versionen är sparad.");
                    return new ModelAndView("redirect:" + LIST + "/" + code);
                });
    }

    private List<DeadlineVersion> known(String code) {
        var all = versions.of(code);
        if (all.isEmpty()) {
            throw new NoSuchRule();
        }
        return all;
    }

    private static FormPage page(List<DeadlineVersion> all) {
        var last = all.get(all.size() - 1);
        var rule = last.rule();
        return new FormPage(
                "fristregler",
                last.name(),
                "Skriv vad som gäller från en dag framåt. Den tidigare versionen slutar gälla dagen före. Frister som redan löper"
                        + " ändras inte.",
                Stream.concat(
                                all.stream()
                                        .map(version -> new Line(
                                                RuleWords.length(version.rule()),
                                                RuleWords.days(version) + ". "
                                                        + version.rule().source())),
                                terms(all))
                        .toList(),
                fields(rule.unit(), rule.clock() != null),
                "Spara ny version",
                LIST);
    }

    private static Stream<Line> terms(List<DeadlineVersion> all) {
        var rule = all.get(all.size() - 1).rule();
        var terms = rule.clock();
        return terms == null
                ? Stream.of()
                : Stream.of(
                        new Line("Varning", RuleWords.warning(rule)),
                        new Line("Slut på en helg", terms.moves() ? "Flyttas till nästa vardag" : "Flyttas inte"),
                        new Line("Om den passeras", terms.ifMissed()));
    }

    private static List<Field> fields(DeadlineUnit unit, boolean clock) {
        var fields = Stream.of(
                Field.date("from", "Gäller från", "I morgon eller senare."),
                Field.number("amount", "Hur lång?", ""),
                Field.choice("unit", "Räknas i", "", units(unit)),
                Field.text("source", "Källa", "Lag och paragraf, eller den praxis som följs."));
        var warning = Field.number("warnHours", "Varna så många timmar före", "Lämna tomt om ingen ska varnas.");
        return (clock ? Stream.concat(fields, Stream.of(warning)) : fields).toList();
    }

    /** What ends with a day goes on ending with a day. */
    private static List<Option> units(DeadlineUnit now) {
        return Stream.of(DeadlineUnit.values())
                .filter(unit -> unit.isCalendar() == now.isCalendar())
                .map(unit -> new Option(unit.name(), RuleWords.many(unit)))
                .toList();
    }

    private static List<RuleRow> rows(List<DeadlineVersion> versions, boolean clocks) {
        return versions.stream()
                .filter(version -> (version.rule().clock() != null) == clocks)
                .map(RuleRow::of)
                .sorted()
                .toList();
    }
}
