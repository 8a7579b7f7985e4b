package se.hemvist.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.ActsOnBehalfOf;
import se.hemvist.organisation.Agreements;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Avtal: the national registrar enters which kommun acts for which, for what and until when; there for nobody else. */
@Controller
@RequestMapping("/hemvist/avtal")
class AgreementPages {

    private static final String AGREEMENT = "acting-agreement";
    static final String LIST = "/hemvist/avtal";

    private final Agreements agreements;
    private final AgreementForm form;
    private final Organisation organisation;
    private final Sending sending;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    AgreementPages(
            Agreements agreements,
            AgreementForm form,
            Organisation organisation,
            Sending sending,
            AccessLog log,
            CurrentActor current,
            Clock clock) {
        this.agreements = agreements;
        this.form = form;
        this.organisation = organisation;
        this.sending = sending;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        onlyTheRegistrar(Action.LIST);
        return new ModelAndView("hemvist/avtal")
                .addObject(
                        "agreements", agreements.all().stream().map(this::row).toList());
    }

    private AgreementRow row(ActsOnBehalfOf made) {
        var until = made.until();
        return new AgreementRow(
                made.id().toString(),
                organisation.displayName(made.acting()) + " handlar för " + organisation.displayName(made.owner()),
                made.purpose().title(),
                until == null
                        ? "Från " + SwedishText.day(made.from())
                        : SwedishText.day(made.from()) + " till " + SwedishText.day(until),
                made.reference(),
                until == null || !until.isBefore(today()));
    }

    @GetMapping("/nytt")
    ModelAndView begun() {
        onlyTheRegistrar(Action.CREATE);
        return form.page().shown(Typed.empty());
    }

    @PostMapping("/nytt")
    ModelAndView enter(@RequestParam Map<String, String> values, RedirectAttributes next) {
        onlyTheRegistrar(Action.CREATE);
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> {
            var made = form.read(typed);
            agreements.enter(made, current.actor().user());
            log.write(access(Action.CREATE, made.id()).because(made.purpose().name()));
        });
        if (refused.isPresent()) {
            return form.page().refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Avtalet är sparat och gäller från den dagen.");
        return new ModelAndView("redirect:" + LIST);
    }

    @GetMapping("/{id}/avsluta")
    ModelAndView ending(@PathVariable UUID id) {
        onlyTheRegistrar(Action.CLOSE);
        return end(known(id)).shown(Typed.empty().orElse("until", today()));
    }

    @PostMapping("/{id}/avsluta")
    ModelAndView end(@PathVariable UUID id, @RequestParam Map<String, String> values, RedirectAttributes next) {
        onlyTheRegistrar(Action.CLOSE);
        var page = end(known(id));
        var typed = new Typed(values);
        var refused = sending.send(typed, () -> {
            var last = typed.day("until", typed.line("until"), "Ange sista dagen.");
            if (last.isBefore(today().minusDays(1))) {
                throw new Refusal("until", "Det som har gällt ändras inte. Ange i går eller senare.");
            }
            agreements.end(id, last);
            log.write(access(Action.CLOSE, id));
        });
        if (refused.isPresent()) {
            return page.refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Avtalets sista dag är sparad.");
        return new ModelAndView("redirect:" + LIST);
    }

    private ActsOnBehalfOf known(UUID id) {
        return agreements.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NothingThere::new);
    }

    private FormPage end(ActsOnBehalfOf made) {
        return new FormPage(
                "avtal",
                "Avsluta avtalet",
                "Dagen efter den sista kan ingen längre arbeta för den andra kommunen.",
                List.of(
                        new Line("Avtal", row(made).title()),
                        new Line("Gäller", made.purpose().title())),
                List.of(Field.date("until", "Sista dagen", "")),
                "Spara",
                LIST);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    private void onlyTheRegistrar(Action action) {
        if (!current.actor().is(Tenant.NATIONAL, Role.REGISTRAR)) {
            log.refused(Access.to(action, AGREEMENT, "all"));
            throw new NothingThere();
        }
    }

    private static Access access(Action action, UUID id) {
        return Access.to(action, AGREEMENT, id.toString()).of(Tenant.NATIONAL);
    }
}
