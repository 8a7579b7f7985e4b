package se.hemvist.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.network.DeskPair;
import se.hemvist.network.DeskPair.Call;
import se.hemvist.network.DeskPairs;
import se.hemvist.network.KeepApart;
import se.hemvist.network.RegisterPersons;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.PoliceRegion;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.NotAnIdentityNumber;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.Typed;

/** The fields of a temporary pair, and what is typed into them. */
@Component
class DeskPairForm {

    private final DeskPairs pairs;
    private final RegisterPersons persons;
    private final Processes processes;
    private final Organisation organisation;
    private final CurrentActor current;
    private final Clock clock;

    DeskPairForm(
            DeskPairs pairs,
            RegisterPersons persons,
            Processes processes,
            Organisation organisation,
            CurrentActor current,
            Clock clock) {
        this.pairs = pairs;
        this.persons = persons;
        this.processes = processes;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    List<Field> fields() {
        return List.of(
                Field.text("one", "Den enas personnummer", "Eller samordningsnummer."),
                Field.text("other", "Den andras personnummer", "Eller samordningsnummer."),
                Field.choice(
                        "cause",
                        "Anledning",
                        "",
                        Stream.of(KeepApart.Reason.values())
                                .map(reason -> new Option(reason.name(), reason.title()))
                                .toList()),
                Field.choice(
                        "scope",
                        "Hur långt ifrån?",
                        "",
                        Stream.of(KeepApart.Scope.values())
                                .map(scope -> new Option(scope.name(), scope.title()))
                                .toList()),
                Field.number("km", "Antal kilometer", "Bara när avståndet anges i kilometer."),
                Field.choice(
                        "region",
                        "Polisregion som ringde",
                        "Regionen får en uppgift att bekräfta paret.",
                        organisation.regions().stream()
                                .map(region -> new Option(region.tenant().id(), region.name()))
                                .toList()),
                Field.text("caller", "Vem ringde?", "Namn och enhet. Polisen läser det."),
                Field.longText("why", "Varför?", "Vad polisen sade, kort. Polisen läser det."));
    }

    /** One transaction with the fact, its check and the task of the police. */
    DeskPair record(Typed typed) {
        var apart = keepApart(typed);
        var region = region(typed);
        var call = new Call(
                typed.line("caller", "Skriv vem hos polisen som ringde."),
                typed.text("why", "Skriv kort vad polisen sade."));
        var one = numbered("one", typed);
        var other = numbered("other", typed);
        if (one.equals(other)) {
            throw new Refusal("other", "Det är samma person. Skriv den andra personens nummer.");
        }
        var pair = pairs.record(one, other, apart, call, region, ReportNumber.ofPair(), current.actor());
        processes.start(DeskPairProcess.ID, pair.id());
        return pair;
    }

    private static KeepApart keepApart(Typed typed) {
        var reason = typed.choice("cause", KeepApart.Reason.class, "Välj varför de ska hållas åtskilda.");
        var scope = typed.choice("scope", KeepApart.Scope.class, "Välj hur långt ifrån.");
        return scope == KeepApart.Scope.RADIUS
                ? new KeepApart(reason, scope, typed.km("km"))
                : KeepApart.within(scope, reason);
    }

    private Tenant region(Typed typed) {
        var chosen = typed.line("region", "Välj vilken polisregion som ringde.");
        return organisation.regions().stream()
                .map(PoliceRegion::tenant)
                .filter(region -> region.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refusal("region", "Välj en polisregion i listan."));
    }

    private JointId numbered(String field, Typed typed) {
        var number = typed.line(field, "Skriv ett personnummer eller samordningsnummer.");
        try {
            return persons.of(IdentityNumber.of(number, LocalDate.now(clock.withZone(SwedishTime.ZONE))))
                    .joint();
        } catch (NotAnIdentityNumber misspelt) {
            throw new Refusal(field, misspelt.sentence());
        }
    }
}
