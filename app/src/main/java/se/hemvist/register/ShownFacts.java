package se.hemvist.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.network.Area;
import se.hemvist.network.DeskPair;
import se.hemvist.network.DeskPairs;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactProposals;
import se.hemvist.network.FactTerms;
import se.hemvist.network.KeepApart;
import se.hemvist.network.Networks;
import se.hemvist.network.Period;
import se.hemvist.network.RegisteredFact;
import se.hemvist.network.RegisteredFact.Closing;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.workspace.Line;

/** Puts a fact into the words of its page. */
@Component
class ShownFacts {

    private final NamedPersons persons;
    private final NamedPlaces places;
    private final Networks networks;
    private final FactProposals proposals;
    private final DeskPairs deskPairs;
    private final Officers officers;
    private final Organisation organisation;

    ShownFacts(
            NamedPersons persons,
            NamedPlaces places,
            Networks networks,
            FactProposals proposals,
            DeskPairs deskPairs,
            Officers officers,
            Organisation organisation) {
        this.persons = persons;
        this.places = places;
        this.networks = networks;
        this.proposals = proposals;
        this.deskPairs = deskPairs;
        this.officers = officers;
        this.organisation = organisation;
    }

    List<ShownFact> of(List<RegisteredFact> facts) {
        return facts.stream().map(this::of).toList();
    }

    ShownFact of(RegisteredFact fact) {
        var closing = fact.closing();
        return new ShownFact(
                href(fact.kind(), fact.id()),
                FactWords.title(fact.kind()),
                what(fact),
                lines(fact),
                closing == null ? "Gäller" : "Avslutad " + SwedishText.day(closing.on()),
                proposals
                        .waitingAbout(fact)
                        .map(waiting -> "Väntar på en andra bedömare")
                        .orElse(""),
                fact.isOpen(),
                fact.version());
    }

    static String href(FactKind kind, String id) {
        return kind == FactKind.NETWORK
                ? "/hemvist/register/natverk/" + id
                : "/hemvist/register/uppgifter/" + FactWords.code(kind) + "/" + id;
    }

    /** What it says, as what is proposed of it can be laid beside it. */
    List<Line> terms(FactKind kind, FactTerms terms) {
        var lines = new ArrayList<Line>();
        if (terms.role() != null) {
            lines.add(new Line("Roll", FactWords.of(terms.role())));
        }
        if (terms.keepApart() != null) {
            lines.add(new Line("Anledning", terms.keepApart().reason().title()));
            lines.add(new Line("Hur långt ifrån", apart(terms.keepApart())));
        }
        if (terms.area() != null) {
            lines.add(new Line("Var", area(terms.area())));
        }
        if (terms.withNetworks() != null) {
            lines.add(new Line("Nätverket står bakom", terms.withNetworks() ? "Ja" : "Nej"));
        }
        if (kind == FactKind.THREAT || kind == FactKind.EXPOSURE) {
            lines.add(new Line("Sedan", terms.period().from() == null ? "Okänt" : day(terms.period())));
        } else if (isDated(kind)) {
            lines.add(new Line("Gäller", period(terms.period())));
        }
        lines.add(new Line(
                "Källa",
                "%s, %s"
                        .formatted(
                                FactWords.of(terms.grade().reliability()),
                                FactWords.of(terms.grade().correctness()))));
        return lines;
    }

    String circle(Area.Circle circle) {
        return "%s km runt %s".formatted(SwedishNumber.of(circle.radiusKm()), places.words(circle));
    }

    String officer(String owner) {
        return UnitGroup.find(owner)
                .map(group -> "Bedömarna i " + organisation.displayName(group.tenant()))
                .orElseGet(() -> officers.nameOf(owner));
    }

    private List<Line> lines(RegisteredFact fact) {
        var lines = new ArrayList<>(parties(fact));
        lines.addAll(terms(fact.kind(), fact.terms()));
        lines.add(new Line(
                "Ansvarig",
                officer(fact.source().owner()) + ", "
                        + organisation.displayName(fact.source().region())));
        lines.add(new Line("Ses över senast", SwedishText.day(fact.source().reviewOn())));
        deskPairs.behind(fact).ifPresent(pair -> lines.addAll(ofTheDesk(pair)));
        var closing = fact.closing();
        if (closing != null) {
            lines.add(new Line(
                    "Avslutad",
                    "%s%s. %s".formatted(SwedishText.day(closing.on()), confirmedBy(closing), closing.reason())));
        }
        return lines;
    }

    /** What was never more than for a time has run out, and nobody has closed it. */
    private String confirmedBy(Closing closing) {
        return closing.by().isEmpty() ? "" : ", bekräftad av " + officer(closing.by());
    }

    private List<Line> ofTheDesk(DeskPair pair) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "Registrerad av",
                officers.nameOf(pair.recordedBy()) + ", nationella samordningen, "
                        + SwedishText.dated(pair.recordedAt())));
        lines.add(new Line("Ringde", pair.call().caller()));
        lines.add(new Line("Varför", pair.call().why()));
        if (pair.outcome() == null) {
            lines.add(new Line("Går ut om ingen bekräftar", SwedishText.dated(pair.holdsUntil())));
        }
        return lines;
    }

    private List<Line> parties(RegisteredFact fact) {
        if (fact.kind() == FactKind.THREAT) {
            return List.of(new Line("Mot", persons.shown(fact.persons().get(0)).label()), new Line("Från", from(fact)));
        }
        var lines = new ArrayList<Line>();
        fact.persons()
                .forEach(person ->
                        lines.add(new Line("Person", persons.shown(person).label())));
        fact.networks().forEach(network -> lines.add(new Line("Nätverk", networks.nameOf(network))));
        if (fact.home() != null) {
            lines.add(new Line("Boende", places.homeName(fact.home())));
        }
        return lines;
    }

    private String from(RegisteredFact threat) {
        return threat.networks().isEmpty()
                ? persons.shown(threat.persons().get(1)).label()
                : networks.nameOf(threat.networks().get(0));
    }

    private String what(RegisteredFact fact) {
        var terms = fact.terms();
        return switch (fact.kind()) {
            case NETWORK -> names(fact);
            case MEMBERSHIP ->
                FactWords.of(Objects.requireNonNull(terms.role())) + ": " + people(fact) + ", " + names(fact);
            case THREAT ->
                "Från " + from(fact) + " mot "
                        + persons.shown(fact.persons().get(0)).label();
            case AREA -> people(fact) + ": " + area(Objects.requireNonNull(terms.area()));
            case EXPOSURE, HOME_LINK ->
                Stream.of(people(fact), names(fact), places.homeName(Objects.requireNonNull(fact.home())))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
            case RIVALRY -> names(fact);
            case KEEP_APART, RELATION, CO_SUSPECTS -> people(fact);
        };
    }

    private String people(RegisteredFact fact) {
        return fact.persons().stream()
                .map(person -> persons.shown(person).label())
                .collect(Collectors.joining(" och "));
    }

    private String names(RegisteredFact fact) {
        return fact.networks().stream().map(networks::nameOf).collect(Collectors.joining(" och "));
    }

    private String area(Area area) {
        return area instanceof Area.Circle circle
                ? circle(circle)
                : places.municipality(((Area.WholeMunicipality) area).code()) + " kommun";
    }

    private static String apart(KeepApart apart) {
        return apart.km() == null ? apart.scope().title() : "Inte närmare än " + SwedishNumber.of(apart.km()) + " km";
    }

    private static boolean isDated(FactKind kind) {
        return switch (kind) {
            case RIVALRY, MEMBERSHIP, KEEP_APART, AREA -> true;
            case NETWORK, THREAT, EXPOSURE, HOME_LINK, RELATION, CO_SUSPECTS -> false;
        };
    }

    private static String day(Period since) {
        return SwedishText.day(Objects.requireNonNull(since.from()));
    }

    private static String period(Period period) {
        if (period.from() == null && period.until() == null) {
            return "Tills vidare";
        }
        var from = period.from() == null ? "" : "från " + SwedishText.day(period.from());
        var until = period.until() == null ? "tills vidare" : "till och med " + SwedishText.day(period.until());
        return (from + " " + until).strip();
    }
}
