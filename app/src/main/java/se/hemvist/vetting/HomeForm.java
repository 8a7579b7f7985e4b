package se.hemvist.vetting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeDetails;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.Homes;
import se.hemvist.home.Provider;
import se.hemvist.home.Providers;
import se.hemvist.home.VettedHome;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.Typed;

/** The fields of a home, filled in as it is, and back from what was typed. */
@Component
class HomeForm {

    private static final int LONGEST_LINE = 200;
    private static final String NOBODY = "Ingen";
    private static final int LARGEST = 500;
    private static final int OLDEST = 120;
    private static final List<Option> YES_NO = List.of(new Option("YES", "Ja"), new Option("NO", "Nej"));

    private final Homes homes;
    private final Providers providers;
    private final TypedPlaces places;

    HomeForm(Homes homes, Providers providers, TypedPlaces places) {
        this.homes = homes;
        this.providers = providers;
        this.places = places;
    }

    List<Field> fields() {
        return List.of(
                Field.text("name", "Namn", ""),
                Field.choice("kind", "Boendeform", "", kinds()),
                Field.choice(
                        "provider",
                        "Utförare",
                        "Lämna tomt om utföraren inte är känd. Då räknas den som privat.",
                        providers.named("").stream()
                                .filter(Provider::isOpen)
                                .map(provider -> new Option(provider.id(), provider.name()))
                                .toList()),
                Field.text("address", "Gatuadress", "Lämna tomt om den inte är känd."),
                Field.choice("municipality", "Kommun", "", places.municipalities()),
                Field.text("town", "Ort", ""),
                Field.text(
                        "point",
                        "Koordinater",
                        "Latitud först: 59,3294 18,0687. Lämna tomt för ortens mittpunkt, som är ungefärlig."),
                Field.choice("permit", "Har tillstånd från IVO?", "", YES_NO),
                Field.date("permitUntil", "Tillståndet gäller till och med", "Lämna tomt om det gäller tills vidare."),
                Field.number("capacity", "Antal platser", "Lämna tomt om det inte är känt."),
                Field.number("minAge", "Yngsta ålder", ""),
                Field.number("maxAge", "Äldsta ålder", ""),
                Field.longText("units", "Avdelningar", "En på varje rad."),
                Field.longText(
                        "audience",
                        "Vilka kommuner får välja boendet?",
                        "En på varje rad. Lämna tomt för alla, eller skriv Ingen."));
    }

    /** The form that amends it; reading the address is logged. */
    Typed begun(VettedHome home) {
        var place = home.home().place();
        var permit = home.home().permit();
        var limits = home.home().limits();
        return Typed.empty()
                .orElse("version", home.home().version())
                .orElse("name", home.home().name())
                .orElse("kind", home.home().kind())
                .orElse("provider", home.provider())
                .orElse("address", homes.address(home.home().id()).orElse(null))
                .orElse("municipality", place.municipality())
                .orElse("town", place.town())
                .orElse("point", place.approximate() ? null : TypedPlaces.written(place))
                .orElse("permit", permit.granted() ? "YES" : "NO")
                .orElse("permitUntil", permit.until())
                .orElse("capacity", limits.capacity())
                .orElse("minAge", limits.minAge())
                .orElse("maxAge", limits.maxAge())
                .orElse("units", String.join("\n", home.units()))
                .orElse("audience", audience(home.audience()));
    }

    /** In words, by line; empty for all. */
    String audience(HomeAudience audience) {
        if (audience.tenants().isEmpty()) {
            return NOBODY;
        }
        return audience.equals(HomeAudience.EVERYONE)
                ? ""
                : audience.tenants().stream()
                        .map(places::municipalityOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
    }

    HomeDetails details(Typed typed) {
        var permit = typed.line("permit", "Välj om boendet har tillstånd.").equals("YES");
        var permitUntil = typed.day("permitUntil");
        if (!permit && permitUntil != null) {
            throw new Refusal("permitUntil", "Ett boende utan tillstånd har ingen sista dag. Ändra det ena.");
        }
        return new HomeDetails(
                kind(typed),
                typed.line("name", "Skriv boendets namn."),
                nothingIfEmpty(typed.line("address")),
                places.place(typed),
                provider(typed),
                permit,
                permitUntil,
                limits(typed),
                lines("units", typed).toList(),
                audience(typed));
    }

    static List<Option> kinds() {
        return Stream.of(HomeKind.values())
                .filter(kind -> kind != HomeKind.UNLISTED)
                .map(kind -> new Option(kind.name(), kind.title()))
                .toList();
    }

    private static HomeKind kind(Typed typed) {
        var kind = typed.choice("kind", HomeKind.class, "Välj boendeform.");
        if (kind == HomeKind.UNLISTED) {
            throw new Refusal("kind", "Välj boendeform.");
        }
        return kind;
    }

    private @Nullable String provider(Typed typed) {
        var chosen = typed.line("provider");
        if (!chosen.isEmpty() && providers.find(chosen).filter(Provider::isOpen).isEmpty()) {
            throw new Refusal("provider", "Utföraren finns inte eller är stängd. Välj en annan i listan.");
        }
        return nothingIfEmpty(chosen);
    }

    private static HomeLimits limits(Typed typed) {
        var capacity = whole("capacity", typed, LARGEST);
        if (capacity != null && capacity == 0) {
            throw new Refusal("capacity", "Skriv minst en plats, eller stäng boendet.");
        }
        var youngest = whole("minAge", typed, OLDEST);
        var oldest = whole("maxAge", typed, OLDEST);
        if (youngest != null && oldest != null && oldest < youngest) {
            throw new Refusal("maxAge", "Den äldsta åldern är lägre än den yngsta.");
        }
        return new HomeLimits(capacity, youngest, oldest);
    }

    private static @Nullable Integer whole(String field, Typed typed, int most) {
        var text = typed.line(field);
        if (text.isEmpty()) {
            return null;
        }
        double number = typed.number(field, text);
        if (number < 0 || number > most || number != Math.rint(number)) {
            throw new Refusal(field, "Skriv ett heltal, högst %d.".formatted(most));
        }
        return (int) number;
    }

    private HomeAudience audience(Typed typed) {
        if (typed.textOrNothing("audience").equalsIgnoreCase(NOBODY)) {
            return HomeAudience.of();
        }
        var tenants = lines("audience", typed)
                .map(name -> places.kommun("audience", name).id())
                .distinct()
                .toList();
        return tenants.isEmpty() ? HomeAudience.EVERYONE : new HomeAudience(tenants);
    }

    private static Stream<String> lines(String field, Typed typed) {
        var lines = typed.textOrNothing(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new Refusal(field, "En rad är för lång. Skriv högst %d tecken på varje rad.".formatted(LONGEST_LINE));
        }
        return lines.stream();
    }

    private static @Nullable String nothingIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
