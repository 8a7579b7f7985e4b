package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.Ownership;
import se.hemvist.home.Providers;
import se.hemvist.home.RegisterHome;
import se.hemvist.home.StatedPlaces;
import se.hemvist.login.DemoUsers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;

/** Invented homes at real places, contracted by the kommuner of the demo. */
@Component
@OnlyInTheDemo
class DemoHomes {

    /** Where the rival lives. */
    static final String TALLUDDEN = "HVB Talludden (demo)";

    static final String KANALEN = "Stödboende Kanalen (demo)";
    static final String LILLASEN = "Stödboende Lillåsen (demo)";
    static final String MASSKAR = "HVB Måsskär (demo)";

    private static final String STENKULLA = "HVB Stenkulla (demo)";
    private static final HomeAudience CONTRACTED = HomeAudience.of(
            DemoUsers.KOMMUNER.keySet().stream().map(Tenant::ofMunicipality).toArray(Tenant[]::new));

    private final Homes homes;
    private final Providers providers;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoHomes(Homes homes, Providers providers, Organisation organisation, JdbcClient jdbc, Clock clock) {
        this.homes = homes;
        this.providers = providers;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The ids of the homes, by name. */
    Map<String, String> register() {
        var today = LocalDate.now(clock);
        var company = providers.register("Tallhagen omsorg AB (demo)", Ownership.PRIVATE);
        var foundation = providers.register("Stiftelsen Klövern (demo)", Ownership.PRIVATE);
        var ids = Stream.of(
                        hvb(company, TALLUDDEN, "2281", "Sundsvall", null, 2),
                        hvb(company, "HVB Granåsen (demo)", "2283", "Sollefteå", null, 3),
                        hvb(company, MASSKAR, "2284", "Örnsköldsvik", null, 1),
                        hvb(company, "HVB Björkheden (demo)", "2260", "Ånge", today.plusDays(20), 4),
                        hvb(company, STENKULLA, "2282", "Kramfors", null, 5),
                        hvb(company, "HVB Sandstrand (demo)", "1287", "Trelleborg", null, 2),
                        hvb(company, "HVB Bokhult (demo)", "1267", "Höör", null, 1),
                        hvb(company, "HVB Harkullen (demo)", "2303", "Hammarstrand", null, 3),
                        hvb(company, "HVB Tranbäret (demo)", "0761", "Lessebo", null, 2),
                        hvb(company, "HVB Svalnäset (demo)", "1439", "Färgelanda", null, 4),
                        hvb(company, "HVB Mossebo (demo)", "1465", "Svenljunga", null, 3),
                        young(foundation, "HVB Åsgläntan (demo)", "1465", "Svenljunga", 4),
                        supported(company, LILLASEN, "2280", "Härnösand", null),
                        supported(company, KANALEN, "1280", "Malmö", null),
                        shelter(foundation, "Villa Ljung (demo)", "2280", "Härnösand", null),
                        shelter(foundation, "Villa Klöver (demo)", "1286", "Ystad", null))
                .collect(Collectors.toUnmodifiableMap(RegisterHome::name, homes::register));
        homes.block(of(ids, STENKULLA), today);
        return ids;
    }

    /** The code of the county where it lies. */
    String countyOf(String name) {
        return jdbc.sql("select county from home where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    static String of(Map<String, String> ids, String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("The demo has no such home");
        }
        return id;
    }

    private RegisterHome hvb(
            String provider, String name, String municipality, String town, @Nullable LocalDate permitUntil, int free) {
        var limits = new HomeLimits(8, 16, 30);
        var stated = new StatedPlaces(free, LocalDate.now(clock));
        return home(provider, HomeKind.HVB, name, municipality, town, permitUntil, limits, stated);
    }

    /** For those who are too young for the others. */
    private RegisterHome young(String provider, String name, String municipality, String town, int free) {
        var limits = new HomeLimits(6, 12, 20);
        var stated = new StatedPlaces(free, LocalDate.now(clock));
        return home(provider, HomeKind.HVB, name, municipality, town, null, limits, stated);
    }

    private RegisterHome supported(
            String provider, String name, String municipality, String town, @Nullable LocalDate permitUntil) {
        var limits = new HomeLimits(12, 16, 25);
        return home(provider, HomeKind.SUPPORTED_HOUSING, name, municipality, town, permitUntil, limits, null);
    }

    private RegisterHome shelter(
            String provider, String name, String municipality, String town, @Nullable LocalDate permitUntil) {
        return home(provider, HomeKind.SHELTER, name, municipality, town, permitUntil, HomeLimits.NONE, null);
    }

    private RegisterHome home(
            String provider,
            HomeKind kind,
            String name,
            String municipality,
            String town,
            @Nullable LocalDate permitUntil,
            HomeLimits limits,
            @Nullable StatedPlaces stated) {
        var at = organisation.town(town, municipality).orElseThrow();
        return new RegisterHome(
                kind,
                name,
                "Påhittade gatan 1, " + town,
                new HomePlace(municipality, town, at.lat(), at.lon(), false),
                new HomePermit(true, true, permitUntil),
                limits,
                stated,
                CONTRACTED,
                provider);
    }
}
