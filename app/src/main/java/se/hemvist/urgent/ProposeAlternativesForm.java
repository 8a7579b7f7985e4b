package se.hemvist.urgent;

import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonTokens;
import se.hemvist.placement.Stays;

/** Föreslå boenden, for the desk alone. */
@Component
class ProposeAlternativesForm implements TaskForm<HelpToGive, ProposeAlternatives> {

    private final HelpRows helps;
    private final Alternatives alternatives;
    private final Stays stays;
    private final PersonTokens tokens;
    private final CurrentActor current;
    private final AccessLog log;

    ProposeAlternativesForm(
            HelpRows helps,
            Alternatives alternatives,
            Stays stays,
            PersonTokens tokens,
            CurrentActor current,
            AccessLog log) {
        this.helps = helps;
        this.alternatives = alternatives;
        this.stays = stays;
        this.tokens = tokens;
        this.current = current;
        this.log = log;
    }

    @Override
    public HelpToGive shown(String subject) {
        var help = atTheDesk(subject, Action.READ);
        log.write(access(Action.READ, help));
        var asked = help.asked();
        return new HelpToGive(
                help.number(),
                asked.contact(),
                asked.caseNumber(),
                SwedishText.clock(help.due()),
                asked.age() == null ? "Okänd" : asked.age() + " år",
                asked.municipality(),
                "från den " + SwedishText.day(asked.from()) + " till den " + SwedishText.day(asked.until()),
                asked.impossible().isEmpty() ? "Inga angivna" : alternatives.names(asked.impossible()),
                alternatives.of(help));
    }

    @Override
    public void submit(String subject, ProposeAlternatives command) {
        var help = atTheDesk(subject, Action.ANSWER);
        if ((command.answer() == HelpAnswer.PROPOSE) == command.homes().isEmpty()) {
            throw new Refusal("homes", "Välj ett till tre boenden att föreslå, och inga när du svarar något annat.");
        }
        if (!command.homes().isEmpty() && !alternatives.arePossible(help, command.homes())) {
            throw new Refusal("homes", "Ett av boendena går inte längre att föreslå. Öppna uppgiften igen.");
        }
        if (!helps.answer(
                help, command.answer(), command.homes(), current.actor().user())) {
            throw new Refusal("Kommunen har redan fått svar, eller behöver ingen hjälp längre. Ladda om listan.");
        }
        log.write(access(Action.ANSWER, help).because(command.answer().name()));
    }

    private DeskHelp atTheDesk(String subject, Action action) {
        var help = helps.get(subject);
        if (!current.actor().is(Tenant.NATIONAL, Role.COORDINATOR)) {
            log.refused(access(action, help));
            throw new Refusal("Bara den nationella samordningen svarar på begäran om hjälp.");
        }
        return help;
    }

    private Access access(Action action, DeskHelp help) {
        var joint = stays.find(help.stay()).orElseThrow().joint();
        return Access.to(action, "urgent-help", help.id().toString())
                .of(Tenant.NATIONAL)
                .about(tokens.forAccessLog(joint));
    }
}
