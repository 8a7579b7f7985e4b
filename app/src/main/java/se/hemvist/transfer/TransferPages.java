package se.hemvist.transfer;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.audit.Action;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.HeldCases;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Överlämning of a case of one's own: how it stands, a new one, one that is taken back. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/overlamning")
class TransferPages {

    private final OwnFiles files;
    private final HeldCases cases;
    private final TransferTexts texts;
    private final ProposingTransfers proposing;
    private final TransferGrounds grounds;
    private final Organisation organisation;
    private final TransferLog log;
    private final Sending sending;
    private final CurrentActor current;

    TransferPages(
            OwnFiles files,
            HeldCases cases,
            TransferTexts texts,
            ProposingTransfers proposing,
            TransferGrounds grounds,
            Organisation organisation,
            TransferLog log,
            Sending sending,
            CurrentActor current) {
        this.files = files;
        this.cases = cases;
        this.texts = texts;
        this.proposing = proposing;
        this.grounds = grounds;
        this.organisation = organisation;
        this.log = log;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView transfers(@PathVariable String number) {
        var file = own(number);
        var transfers = proposing.of(number);
        transfers.forEach(each -> log.ofCase(Action.READ, each, "TRANSFER"));
        return new ModelAndView("hemvist/overlamning")
                .addObject("line", file.line())
                .addObject(
                        "transfers",
                        transfers.stream()
                                .map(each -> TransferRow.of(each, organisation.displayName(each.to())))
                                .toList())
                .addObject("mayPropose", transfers.stream().noneMatch(each -> each.state()
                        .mayBeWithdrawn()));
    }

    @GetMapping("/ny")
    ModelAndView begun(@PathVariable String number) {
        return form(own(number), Typed.empty(), List.of(), null);
    }

    @PostMapping("/ny")
    ModelAndView propose(
            @PathVariable String number,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "text", required = false) @Nullable List<Integer> chosen,
            RedirectAttributes next) {
        var file = own(number);
        var typed = new Typed(values);
        var places = chosen == null ? List.<Integer>of() : chosen;
        var along = texts.chosen(file, places);
        var refused = sending.send(typed, () -> proposing.propose(file, typed, along, current.actor()));
        if (refused.isPresent()) {
            return form(file, typed, places, refused.get());
        }
        next.addFlashAttribute("notice", "Förslaget har gått till chefen. Den andra kommunen vet inget än.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/overlamning");
    }

    @GetMapping("/{id}/ta-tillbaka")
    ModelAndView withdrawing(@PathVariable String number, @PathVariable UUID id) {
        return withdrawal(own(number), id).shown(Typed.empty());
    }

    @PostMapping("/{id}/ta-tillbaka")
    ModelAndView withdraw(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var page = withdrawal(own(number), id);
        var typed = new Typed(values);
        var refused = sending.send(
                typed,
                () -> proposing.withdraw(
                        number, id, typed.text("why", "Skriv varför det tas tillbaka."), current.actor()));
        if (refused.isPresent()) {
            return page.refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Överlämningen är återtagen.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/overlamning");
    }

    private FormPage withdrawal(CaseFile file, UUID id) {
        var number = file.line().number();
        var transfer = proposing.of(number).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NothingThere::new);
        return new FormPage(
                "arenden",
                "Ta tillbaka överlämningen",
                "Har den andra kommunen fått erbjudandet försvinner deras uppgift.",
                List.of(new Line("Ärende", number), new Line("Kommun", organisation.displayName(transfer.to()))),
                List.of(Field.longText("why", "Varför tas den tillbaka?", "Den andra kommunen läser det inte.")),
                "Ta tillbaka",
                "/hemvist/arenden/" + number + "/overlamning");
    }

    private ModelAndView form(CaseFile file, Typed typed, List<Integer> chosen, @Nullable Refusal refused) {
        var page = new ModelAndView("hemvist/overlamning-ny");
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        var own = cases.get(file.line().number()).tenant();
        return page.addObject("line", file.line())
                .addObject("typed", typed)
                .addObject("chosen", chosen)
                .addObject(
                        "faults",
                        refused == null ? Map.of() : Map.of(refused.field().orElse("form"), refused.sentence()))
                .addObject(
                        "municipalities",
                        organisation.municipalities().stream()
                                .filter(each -> !each.tenant().equals(own))
                                .map(each -> new Option(each.code(), each.name()))
                                .sorted(Comparator.comparing(Option::label, Collator.getInstance(SwedishText.LOCALE)))
                                .toList())
                .addObject(
                        "reasons",
                        Stream.of(TransferReason.values())
                                .map(reason -> new Option(reason.name(), reason.title()))
                                .toList())
                .addObject("bases", grounds.offered())
                .addObject("texts", texts.all(file));
    }

    /** A case that is no kommun's to hand over, one that is not theirs and one that is not there: the same. */
    private CaseFile own(String number) {
        var file = files.open(number, current.actor());
        if (cases.find(number).isEmpty()) {
            throw new NothingThere();
        }
        return file;
    }
}
