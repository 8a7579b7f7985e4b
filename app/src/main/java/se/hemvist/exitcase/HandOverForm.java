package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;

/** The kommun that a person moves to is told what the person lets it know, outside Hemvist; here it is recorded. */
@Component
class HandOverForm implements TaskForm<CaseToHandOver, HandOverCase> {

    private static final String BASIS = "MUNICIPAL_CONSENT";

    private final ExitCases cases;
    private final Endings endings;
    private final ConsentInForce consent;
    private final Persons persons;
    private final Organisation organisation;
    private final Disclosures disclosures;
    private final Journal journal;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    HandOverForm(
            ExitCases cases,
            Endings endings,
            ConsentInForce consent,
            Persons persons,
            Organisation organisation,
            Disclosures disclosures,
            Journal journal,
            CaseAccess access,
            CurrentActor current,
            Clock clock) {
        this.cases = cases;
        this.endings = endings;
        this.consent = consent;
        this.persons = persons;
        this.organisation = organisation;
        this.disclosures = disclosures;
        this.journal = journal;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public CaseToHandOver shown(String subject) {
        var of = cases.find(subject);
        access.log(Action.READ, of);
        var person = persons.find(of.person());
        return new CaseToHandOver(
                of.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                consent.versionIn(of.number()).isPresent()
                        ? "Gäller. Fråga ändå personen vad den nya kommunen får veta."
                        : "Gäller inte. Inget får lämnas till den nya kommunen.",
                Objects.requireNonNullElse(endings.of(of.id()).note(), ""),
                organisation.municipalities().stream()
                        .filter(each -> !Tenant.ofMunicipality(each.code()).equals(of.tenant()))
                        .map(each -> new Option(each.code(), each.name()))
                        .toList());
    }

    @Override
    public void submit(String subject, HandOverCase command) {
        var of = cases.find(subject);
        if (command.handedOver() == YesNo.YES) {
            disclosures.record(disclosed(of, command));
            access.log(Action.DISCLOSE, of, "HANDED_OVER");
        } else if (command.comment() == null || command.comment().isBlank()) {
            throw new Refusal("comment", "Skriv varför ärendet inte lämnas över.");
        } else {
            access.log(Action.CHANGE, of, "NOT_HANDED_OVER");
        }
        var officer = current.actor().user();
        journal.add(
                of,
                new NewMunicipality(command.handedOver() == YesNo.YES, command.comment(), officer, Instant.now(clock)));
    }

    private Disclosure disclosed(ExitCase of, HandOverCase command) {
        var version = consent.versionIn(of.number())
                .orElseThrow(() -> new Refusal(
                        "handedOver",
                        "Samtycket gäller inte längre, så inget får lämnas till den nya kommunen. Svara nej och skriv"
                                + " varför."));
        var way = Optional.ofNullable(command.way()).orElseThrow(() -> new Refusal("way", "Välj hur ni lämnade över."));
        if (command.parts().isEmpty()) {
            throw new Refusal("parts", "Kryssa i vad ni lämnade till den nya kommunen.");
        }
        return Disclosure.given(
                        of.tenant(),
                        Receiver.unit(receiver(of, command)),
                        new PersonInCase(of.person().toString(), of.number()),
                        DisclosurePurpose.NEW_MUNICIPALITY,
                        command.parts().stream().map(HandOverCase.Handed::part).toList(),
                        new LegalGround(BASIS, version))
                .by(way.channel());
    }

    private Tenant receiver(ExitCase of, HandOverCase command) {
        return Optional.ofNullable(command.municipality())
                .flatMap(organisation::findMunicipality)
                .map(found -> Tenant.ofMunicipality(found.code()))
                .filter(tenant -> !tenant.equals(of.tenant()))
                .orElseThrow(() -> new Refusal("municipality", "Välj vilken kommun personen flyttar till."));
    }
}
