package se.hemvist.urgent;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Alerts;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.placement.Stays;
import se.hemvist.processes.UrgentHelpSteps;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;

/** What {@code urgent-help.bpmn} asks. */
@Component("urgentHelpSteps")
class UrgentHelpWork implements UrgentHelpSteps {

    private static final String ALERT = "akut-hjalp";

    private final HelpRows helps;
    private final UrgentRows rows;
    private final Stays stays;
    private final Alerts alerts;
    private final Disclosures disclosures;
    private final Processes processes;

    UrgentHelpWork(
            HelpRows helps, UrgentRows rows, Stays stays, Alerts alerts, Disclosures disclosures, Processes processes) {
        this.helps = helps;
        this.rows = rows;
        this.stays = stays;
        this.alerts = alerts;
        this.disclosures = disclosures;
        this.processes = processes;
    }

    @Override
    public void raiseAlert(String helpId) {
        var help = helps.get(helpId);
        var message = "%s: en kommun behöver ett boende nu, svara senast %s"
                .formatted(help.number(), SwedishText.clock(help.due()));
        helps.alerted(help, alerts.raise(ALERT, message));
    }

    @Override
    public List<String> coordinators(String helpId) {
        return List.of(new UnitGroup(Tenant.NATIONAL, Role.COORDINATOR).id());
    }

    @Override
    public Date helpDue(String helpId) {
        return Date.from(helps.get(helpId).due());
    }

    @Override
    public void escalateHelp(String helpId) {
        var help = helps.get(helpId);
        var message = "%s: tiden har gått ut, kommunen väntar fortfarande".formatted(help.number());
        helps.alertedAgain(help, alerts.raise(ALERT, message));
        var urgent = rows.held(help.urgent());
        if (urgent.helpIsOpen() && urgent.help() != null) {
            rows.help(urgent, urgent.help().isLate());
        }
    }

    /** A kommun that has gone on meanwhile hears nothing more. */
    @Override
    public void sendAlternatives(String helpId) {
        var help = helps.get(helpId);
        var answer = help.answer();
        var urgent = rows.held(help.urgent());
        var waiting = urgent.help();
        if (answer != null && waiting != null && waiting.id().equals(helpId) && !waiting.over()) {
            rows.help(urgent, waiting.answered(answer, help.homes()));
            disclosures.record(answered(help));
        }
        processes.tell(helpId, "help-answered");
    }

    private Disclosure answered(DeskHelp help) {
        var joint = stays.find(help.stay()).orElseThrow().joint();
        return Disclosure.given(
                Tenant.NATIONAL,
                Receiver.unit(help.tenant()),
                new PersonInCase(joint.value().toString(), help.asked().caseNumber()),
                DisclosurePurpose.URGENT_HELP,
                List.of(DisclosedPart.PHRASE, DisclosedPart.PROPOSED_HOMES),
                LegalGround.of("CONFLICT_ANSWER"));
    }

    @Override
    public void closeHelp(String helpId) {
        silence(helps.get(helpId));
    }

    @Override
    public void withdrawHelp(String helpId) {
        var help = helps.get(helpId);
        helps.withdraw(help);
        silence(help);
    }

    private void silence(DeskHelp help) {
        Stream.of(help.alert(), help.lateAlert()).flatMap(Stream::ofNullable).forEach(alerts::resolve);
        helps.silence(help);
    }
}
