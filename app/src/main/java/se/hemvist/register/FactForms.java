package se.hemvist.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.network.Area;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactTerms;
import se.hemvist.network.Networks;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.PoliceRegion;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.Typed;

/** Which fields the form of each kind of fact has. */
@Component
class FactForms {

    private static final int REVIEW_MONTHS = 6;
    private static final List<Option> YES_NO = List.of(new Option("YES", "Ja"), new Option("NO", "Nej"));

    private final Networks networks;
    private final NamedPlaces places;
    private final Officers officers;
    private final Organisation organisation;
    private final CurrentActor current;
    private final Clock clock;

    FactForms(
            Networks networks,
            NamedPlaces places,
            Officers officers,
            Organisation organisation,
            CurrentActor current,
            Clock clock) {
        this.networks = networks;
        this.places = places;
        this.officers = officers;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    /** What is asked of a new one, beside the person or the network whose page it is. */
    List<Field> toRecord(FactKind kind) {
        var fields = new ArrayList<Field>();
        switch (kind) {
            case NETWORK -> fields.add(Field.text("name", "Namn", ""));
            case RIVALRY -> fields.add(Field.choice("network", "Rival", "", networks.list()));
            case MEMBERSHIP -> fields.add(Field.choice("network", "Nätverk", "", networks.list()));
            case THREAT -> {
                fields.add(Field.choice("direction", "Vem hotar?", "", ThreatFrom.options()));
                fields.add(
                        other("Personnummer för den andra personen", "Lämna tomt om hotet kommer från ett nätverk."));
                fields.add(Field.choice(
                        "network", "Nätverket som hotar", "Lämna tomt om en person hotar.", networks.list()));
            }
            case KEEP_APART, RELATION, CO_SUSPECTS ->
                fields.add(other("Den andra personens personnummer", "Eller samordningsnummer."));
            case EXPOSURE, HOME_LINK ->
                fields.add(Field.text("home", "Boende", "En del av namnet, eller orten. Stämmer flera får du välja."));
            case AREA -> {}
        }
        fields.addAll(terms(kind));
        fields.addAll(source());
        return fields;
    }

    /** What may be amended. */
    List<Field> toAmend(FactKind kind) {
        var fields = new ArrayList<>(terms(kind));
        fields.addAll(grade());
        fields.add(Field.longText(
                "reason",
                "Varför?",
                "Behövs när uppgiften blir svagare: lägre källvärdering, kortare tid, mindre område, annan roll. Den andra"
                        + " bedömaren läser det."));
        return fields;
    }

    List<Field> place() {
        return List.of(
                Field.text("place", "Ort", "Eller koordinater, latitud först: 59,3294 18,0687."),
                Field.number("km", "Radie i kilometer", ""));
    }

    /** The form as it is first shown: this officer answers for the fact, and looks at it again in half a year. */
    Typed begun() {
        return Typed.empty()
                .orElse("owner", current.actor().user())
                .orElse(
                        "reviewOn",
                        LocalDate.now(clock.withZone(SwedishTime.ZONE)).plusMonths(REVIEW_MONTHS));
    }

    /** The form that amends it, filled in as it is. */
    Typed begun(FactTerms terms, int version) {
        var typed = Typed.empty()
                .orElse("version", version)
                .orElse("reliability", terms.grade().reliability())
                .orElse("correctness", terms.grade().correctness())
                .orElse("from", terms.period().from())
                .orElse("until", terms.period().until())
                .orElse("role", terms.role());
        if (terms.withNetworks() != null) {
            typed = typed.orElse("withNetworks", terms.withNetworks() ? "YES" : "NO");
        }
        var apart = terms.keepApart();
        if (apart != null) {
            typed = typed.orElse("cause", apart.reason())
                    .orElse("scope", apart.scope())
                    .orElse("km", apart.km() == null ? null : SwedishNumber.of(apart.km()));
        }
        return terms.area() == null ? typed : begun(terms.area(), typed);
    }

    private Typed begun(Area area, Typed typed) {
        return area instanceof Area.Circle circle
                ? typed.orElse("place", places.words(circle)).orElse("km", SwedishNumber.of(circle.radiusKm()))
                : typed.orElse("municipality", ((Area.WholeMunicipality) area).code());
    }

    private List<Field> terms(FactKind kind) {
        return switch (kind) {
            case NETWORK, HOME_LINK, RELATION, CO_SUSPECTS -> List.of();
            case RIVALRY -> period();
            case MEMBERSHIP -> joined(List.of(Field.choice("role", "Roll", "", FactWords.roles())), period());
            case THREAT ->
                List.of(
                        Field.date(
                                "from", "Sedan", "Lämna tomt om det inte är känt. Ett hot gäller tills det avslutas."),
                        Field.choice("withNetworks", "Står personens nätverk bakom hotet?", "", YES_NO));
            case KEEP_APART ->
                joined(
                        List.of(
                                Field.choice("cause", "Anledning", "", FactWords.reasons()),
                                Field.choice("scope", "Hur långt ifrån?", "", FactWords.scopes()),
                                Field.number("km", "Antal kilometer", "Bara när avståndet anges i kilometer.")),
                        period());
            case AREA ->
                joined(
                        List.of(Field.choice(
                                "municipality",
                                "Hela kommunen",
                                "Välj en kommun, eller skriv en ort och en radie.",
                                places.municipalities())),
                        joined(place(), period()));
            case EXPOSURE -> List.of(Field.date("from", "Känt sedan", "Lämna tomt om det inte är känt."));
        };
    }

    private List<Field> source() {
        return joined(
                grade(),
                List.of(
                        Field.choice("owner", "Ansvarig", "Den som svarar för uppgiften.", colleagues()),
                        Field.date("reviewOn", "Ses över senast", "Den dagen står uppgiften under Att se över.")));
    }

    private static List<Field> grade() {
        return List.of(
                Field.choice("reliability", "Källans tillförlitlighet", "", FactWords.reliabilities()),
                Field.choice("correctness", "Uppgiftens riktighet", "", FactWords.correctnesses()));
    }

    private static List<Field> period() {
        return List.of(
                Field.date("from", "Från och med", "Lämna tomt om det alltid har gällt."),
                Field.date("until", "Till och med", "Lämna tomt om det gäller tills vidare."));
    }

    private static Field other(String label, String hint) {
        return Field.text("other", label, hint);
    }

    /** To hand a fact on to. */
    List<Option> otherRegions() {
        var self = current.actor();
        return organisation.regions().stream()
                .map(PoliceRegion::tenant)
                .filter(region -> !self.belongsTo(region))
                .map(region -> new Option(region.id(), organisation.displayName(region)))
                .toList();
    }

    List<Field> toHandOn() {
        return List.of(
                Field.choice("to", "Till vilken enhet?", "", otherRegions()),
                Field.longText("reason", "Varför?", "Den mottagande enheten läser det."));
    }

    /** Themselves and the other assessors of the region. */
    List<Option> colleagues() {
        var self = current.actor();
        var others = self.tenantIn(InformationDomain.POLICE).stream()
                .flatMap(region -> officers.inUnit(region).stream())
                .filter(officer -> officer.is(Role.ASSESSOR) && !officer.user().equals(self.user()))
                .map(FactForms::option)
                .toList();
        return joined(List.of(option(self)), others);
    }

    private static Option option(Actor officer) {
        return new Option(officer.user(), officer.name());
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
