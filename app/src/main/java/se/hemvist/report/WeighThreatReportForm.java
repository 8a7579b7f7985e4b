package se.hemvist.report;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.RegisterPersons;
import se.hemvist.network.ThreatActor;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.network.Threats;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.NotAnIdentityNumber;
import se.hemvist.person.PersonTokens;

/** Bedöm anmält hot. Nothing of what is done here goes back to the kommun. */
@Component
class WeighThreatReportForm implements TaskForm<ThreatReportToWeigh, WeighThreatReport> {

    private final ThreatReportRows rows;
    private final Threats threats;
    private final Networks networks;
    private final RegisterPersons persons;
    private final PersonTokens tokens;
    private final GivenSource sources;
    private final Officers officers;
    private final Organisation organisation;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    WeighThreatReportForm(
            ThreatReportRows rows,
            Threats threats,
            Networks networks,
            RegisterPersons persons,
            PersonTokens tokens,
            GivenSource sources,
            Officers officers,
            Organisation organisation,
            AccessLog log,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.threats = threats;
        this.networks = networks;
        this.persons = persons;
        this.tokens = tokens;
        this.sources = sources;
        this.officers = officers;
        this.organisation = organisation;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ThreatReportToWeigh shown(String subject) {
        var report = rows.find(subject);
        var told = report.content();
        var identity = told.identity();
        var read = ThreatReportProcess.access(Action.READ, report);
        log.write(identity == null ? read : read.about(tokens.forAccessLog(joint(identity))));
        return new ThreatReportToWeigh(
                report.number(),
                told.person(),
                identity == null ? "Okänt nummer" : new IdentityNumber(identity).written(),
                told.protection(),
                officers.nameOf(report.reportedBy()) + ", " + organisation.displayName(report.tenant()) + ", ärende "
                        + told.caseNumber(),
                SwedishText.moment(report.reportedAt()),
                SwedishText.day(told.heardOn()),
                told.threat(),
                told.actor().isEmpty() ? "Okänt" : told.actor(),
                told.source(),
                networks.list());
    }

    @Override
    @Transactional
    public void submit(String subject, WeighThreatReport command) {
        var report = rows.lock(subject);
        var officer = current.actor();
        report.mayBeWeighedBy(officer);
        var note = command.note() == null ? "" : command.note().strip();
        switch (command.answer()) {
            case RECORD -> {
                var source = sources.of(
                        officer, report.region(), command.reliability(), command.correctness(), command.reviewOn());
                var person = threatened(report);
                var actor = actor(command, person);
                threats.record(person, actor, null, standBehind(command, actor), source);
            }
            case RECORDED_ELSEWHERE -> {}
            case DECLINE -> {
                if (note.isEmpty()) {
                    throw new Refusal("note", "Skriv varför ingenting registreras. Det stannar hos polisen.");
                }
            }
        }
        rows.weighed(subject, command.answer(), note.isEmpty() ? null : note, officer.user(), clock.instant());
        log.write(ThreatReportProcess.access(Action.DECIDE, report)
                .because(command.answer().name()));
    }

    private JointId threatened(ThreatReport report) {
        var identity = report.content().identity();
        if (identity == null) {
            throw new Refusal(
                    "answer",
                    "Personens nummer är okänt. Sök upp personen och registrera hotet i registret i stället.");
        }
        return joint(identity);
    }

    private ThreatActor actor(WeighThreatReport command, JointId threatened) {
        var number = text(command.threatener());
        var network = text(command.network());
        if (number.isEmpty() == network.isEmpty()) {
            throw new Refusal("threatener", "Skriv vem som hotar, eller välj ett nätverk. Det ena, inte båda.");
        }
        if (!network.isEmpty()) {
            return new ByNetwork(known(network));
        }
        var person = numbered(number);
        if (person.equals(threatened)) {
            throw new Refusal("threatener", "Det är samma person. Skriv numret för den som hotar.");
        }
        return new ByPerson(person);
    }

    private static boolean standBehind(WeighThreatReport command, ThreatActor actor) {
        return actor instanceof ByPerson && Boolean.TRUE.equals(command.withNetworks());
    }

    private NetworkId known(String network) {
        if (networks.list().stream().noneMatch(option -> option.value().equals(network))) {
            throw new Refusal("network", "Välj ett nätverk i listan.");
        }
        return new NetworkId(network);
    }

    private JointId numbered(String number) {
        try {
            return persons.of(IdentityNumber.of(number, LocalDate.now(clock.withZone(SwedishTime.ZONE))))
                    .joint();
        } catch (NotAnIdentityNumber misspelt) {
            throw new Refusal("threatener", misspelt.sentence());
        }
    }

    private JointId joint(String digits) {
        return persons.of(new IdentityNumber(digits)).joint();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
