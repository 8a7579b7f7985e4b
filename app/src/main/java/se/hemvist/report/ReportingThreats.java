package se.hemvist.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.report.ThreatReport.Content;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalBases;
import se.hemvist.secrecy.LegalBasis;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.secrecy.ReceiverKind;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.Typed;

/** Takes what a kommun has heard to the police of its region, on a legal basis, and records that it was handed out. */
@Component
class ReportingThreats {

    private static final List<DisclosedPart> TOLD =
            List.of(DisclosedPart.IDENTITY_NUMBER, DisclosedPart.NAME, DisclosedPart.PROTECTION, DisclosedPart.THREAT);

    private final ThreatReportRows rows;
    private final Persons persons;
    private final Organisation organisation;
    private final LegalBases bases;
    private final Disclosures disclosures;
    private final Processes processes;
    private final AccessLog log;
    private final Clock clock;

    ReportingThreats(
            ThreatReportRows rows,
            Persons persons,
            Organisation organisation,
            LegalBases bases,
            Disclosures disclosures,
            Processes processes,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.organisation = organisation;
        this.bases = bases;
        this.disclosures = disclosures;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    List<Field> fields() {
        return List.of(
                Field.longText("threat", "Vilket är hotet?", "Vad ni har fått veta, med era ord."),
                Field.text("actor", "Vem eller vilka hotar?", "Lämna tomt om ni inte vet."),
                Field.text("source", "Hur vet ni det?", "Till exempel av personen själv eller av en förälder."),
                Field.date("heardOn", "När fick ni veta det?", ""),
                Field.choice(
                        "legalBasis",
                        "Med vilken rättslig grund?",
                        "Utlämnandet antecknas i ärendet.",
                        bases().stream()
                                .map(basis -> new Option(basis.code(), basis.flow() + ": " + basis.basis()))
                                .toList()));
    }

    /** One transaction with the record of what was handed out and the task of the police. */
    void report(OwnCase in, Typed typed, String officer) {
        var threat = typed.text("threat", "Skriv kort vad ni har fått veta.");
        var actor = typed.line("actor");
        var source = typed.line("source", "Skriv hur ni vet det.");
        var heardOn = heardOn(typed);
        var region = regionOf(in.unit());
        disclosures.record(Disclosure.given(
                in.unit(),
                Receiver.unit(region),
                new PersonInCase(in.person().toString(), in.number()),
                DisclosurePurpose.PROTECTION,
                TOLD,
                ground(typed, in.number())));
        var person = persons.find(in.person());
        var report = new ThreatReport(
                UUID.randomUUID().toString(),
                ReportNumber.ofThreat(),
                region,
                in.unit(),
                officer,
                clock.instant(),
                new Content(
                        in.number(),
                        person.name(),
                        person.knownNumber().map(IdentityNumber::digits).orElse(null),
                        person.protection().title(),
                        heardOn,
                        threat,
                        actor,
                        source),
                null);
        rows.insert(report);
        log.write(Access.to(Action.CREATE, ThreatReportProcess.ID, report.id())
                .of(in.unit())
                .inCase(in.number()));
        processes.start(ThreatReportProcess.ID, report.id());
    }

    private LocalDate heardOn(Typed typed) {
        var day = typed.day("heardOn", typed.line("heardOn"), "Ange vilken dag ni fick veta det.");
        if (day.isAfter(today())) {
            throw new Refusal("heardOn", "Dagen ligger framåt i tiden. Kontrollera datumet.");
        }
        if (day.isBefore(today().minusYears(1))) {
            throw new Refusal("heardOn", "Dagen ligger mer än ett år tillbaka. Kontrollera datumet.");
        }
        return day;
    }

    /** The consent is the case's own: nobody types its version. */
    private LegalGround ground(Typed typed, String caseNumber) {
        var code = typed.line("legalBasis", "Välj den rättsliga grunden.");
        return new LegalGround(code, consentBehind(code, caseNumber));
    }

    private @Nullable Integer consentBehind(String code, String caseNumber) {
        var rests = bases().stream().anyMatch(basis -> basis.code().equals(code) && basis.restsOnConsent());
        var version = disclosures.consentIn(caseNumber);
        if (rests && version.isEmpty()) {
            throw new Refusal("legalBasis", "Personens samtycke gäller inte. Välj en annan grund.");
        }
        return rests ? version.getAsInt() : null;
    }

    private List<LegalBasis> bases() {
        return bases.between(InformationDomain.MUNICIPAL, ReceiverKind.POLICE, today());
    }

    private Tenant regionOf(Tenant kommun) {
        return organisation.regionOf(kommun.municipalityCode().orElseThrow()).tenant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
