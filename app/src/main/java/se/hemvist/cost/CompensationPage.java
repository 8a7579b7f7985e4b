package se.hemvist.cost;

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
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Option;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Underlag för polisens ersättning, in one step: filled in by the case, read and signed by its officer. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/ersattning")
class CompensationPage {

    private static final List<Option> ANSWERS = List.of(new Option("YES", "Ja"), new Option("NO", "Nej"));

    private final OwnFiles files;
    private final Compensations compensations;
    private final Sending sending;
    private final AccessLog log;
    private final CurrentActor current;

    CompensationPage(
            OwnFiles files, Compensations compensations, Sending sending, AccessLog log, CurrentActor current) {
        this.files = files;
        this.compensations = compensations;
        this.sending = sending;
        this.log = log;
        this.current = current;
    }

    @GetMapping
    ModelAndView begun(@PathVariable String number) {
        var file = own(number);
        return page(file).shown(compensations.begun(file));
    }

    @PostMapping
    ModelAndView state(@PathVariable String number, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var file = own(number);
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> {
            compensations.state(file, typed, current.actor().user());
            log.write(Access.to(Action.CREATE, "compensation-statement", number).inCase(number));
        });
        if (refused.isPresent()) {
            return page(file).refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Underlaget ligger under Handlingar. Lämna det till polisen under Lämna ut.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}");
    }

    private static FormPage page(CaseFile file) {
        var number = file.line().number();
        return new FormPage(
                "arenden",
                "Underlag för polisens ersättning",
                "Det ärendet redan vet är ifyllt. Läs, rätta och intyga. Boendets namn står inte i underlaget.",
                List.of(new Line("Ärende", number)),
                Stream.concat(
                                Stream.of(PoliceCondition.values())
                                        .map(each -> Field.choice(each.field(), each.title(), "", ANSWERS)),
                                Stream.of(
                                        Field.date("from", "Periodens första dag", ""),
                                        Field.date("until", "Periodens sista dag", "")))
                        .toList(),
                "Intyga",
                "/hemvist/arenden/" + number + "/kostnader");
    }

    /** A case that the police do not pay for, one that is not theirs and one that is not there: the same. */
    private CaseFile own(String number) {
        var file = files.open(number, current.actor());
        if (!compensations.isFor(file)) {
            throw new NothingThere();
        }
        return file;
    }
}
