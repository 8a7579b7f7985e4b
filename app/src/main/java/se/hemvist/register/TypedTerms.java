package se.hemvist.register;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.Area;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactTerms;
import se.hemvist.network.KeepApart;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.written.Typed;

/** From what was typed to what a fact says and where it comes from; what is wrong is refused by its field. */
@Component
class TypedTerms {

    private final NamedPlaces places;
    private final Organisation organisation;
    private final FactForms forms;
    private final Clock clock;

    TypedTerms(NamedPlaces places, Organisation organisation, FactForms forms, Clock clock) {
        this.places = places;
        this.organisation = organisation;
        this.forms = forms;
        this.clock = clock;
    }

    FactTerms terms(FactKind kind, Typed typed) {
        return new FactTerms(
                grade(typed),
                period(kind, typed),
                kind == FactKind.MEMBERSHIP
                        ? typed.choice("role", MembershipRole.class, "Välj vilken roll personen har.")
                        : null,
                kind == FactKind.THREAT ? withNetworks(typed) : null,
                kind == FactKind.KEEP_APART ? keepApart(typed) : null,
                kind == FactKind.AREA ? area(typed) : null);
    }

    private static SourceGrade grade(Typed typed) {
        return new SourceGrade(
                typed.choice("reliability", Reliability.class, "Välj hur tillförlitlig källan är."),
                typed.choice("correctness", Correctness.class, "Välj hur riktig uppgiften är."));
    }

    private static Period period(FactKind kind, Typed typed) {
        var from = typed.day("from");
        return switch (kind) {
            case NETWORK, HOME_LINK, RELATION, CO_SUSPECTS -> Period.ALWAYS;
            case THREAT, EXPOSURE -> new Period(from, null);
            case RIVALRY, MEMBERSHIP, KEEP_APART, AREA -> period(from, typed.day("until"));
        };
    }

    private static Period period(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refusal("until", "Sista dagen är före den första.");
        }
        return new Period(from, until);
    }

    /** Only a person has networks behind. */
    private static boolean withNetworks(Typed typed) {
        if (ThreatFrom.NETWORK.name().equals(typed.raw("direction"))) {
            return false;
        }
        var chosen = typed.line("withNetworks", "Välj om nätverket står bakom.");
        return chosen.equals("YES");
    }

    private static KeepApart keepApart(Typed typed) {
        var reason = typed.choice("cause", KeepApart.Reason.class, "Välj varför de ska hållas åtskilda.");
        var scope = typed.choice("scope", KeepApart.Scope.class, "Välj hur långt ifrån.");
        return scope == KeepApart.Scope.RADIUS
                ? new KeepApart(reason, scope, typed.km("km"))
                : KeepApart.within(scope, reason);
    }

    private Area area(Typed typed) {
        var code = typed.line("municipality");
        var place = typed.line("place");
        if (!code.isEmpty() && !place.isEmpty()) {
            throw new Refusal("municipality", "Välj antingen en hel kommun eller en ort med radie.");
        }
        if (!code.isEmpty()) {
            return new Area.WholeMunicipality(organisation
                    .findMunicipality(code)
                    .orElseThrow(() -> new Refusal("municipality", "Välj en kommun i listan."))
                    .code());
        }
        return circle(typed);
    }

    Area.Circle circle(Typed typed) {
        var place = typed.line("place", "Skriv en ort eller koordinater.");
        return places.circle("place", place, typed.km("km"));
    }

    Provenance source(Typed typed, Actor officer) {
        var region = officer.tenantIn(InformationDomain.POLICE)
                .orElseThrow(() ->
                        new Refusal("Du hör till flera polisregioner. Be den som sköter behörigheterna om hjälp."));
        var owner = typed.line("owner", "Välj vem som svarar för uppgiften.");
        if (forms.colleagues().stream().noneMatch(colleague -> colleague.value().equals(owner))) {
            throw new Refusal("owner", "Välj en kollega i listan.");
        }
        return new Provenance(grade(typed), owner, region, review(typed));
    }

    LocalDate review(Typed typed) {
        var day = typed.day("reviewOn", typed.line("reviewOn"), "Ange när uppgiften ska ses över.");
        return NextReview.of(day, LocalDate.now(clock.withZone(SwedishTime.ZONE)));
    }
}
