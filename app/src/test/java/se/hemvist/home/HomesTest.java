package se.hemvist.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.audit.AccessLog;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import({HomesTest.Parts.class, SwedishTime.class})
class HomesTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final Tenant MALMO = Tenant.ofMunicipality("1280");
    private static final String VASTERNORRLAND = "22";

    @Autowired
    Homes homes;

    @Autowired
    SisHomes sisHomes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void offersAKommunOnlyItsOwnAndContractedHomesAndThoseOpenToAll() {
        var own = homes.register(hvb("Björken", HomeAudience.of(SUNDSVALL)));
        var open = homes.register(hvb("Alen", HomeAudience.EVERYONE));
        var anothers = homes.register(hvb("Linden", HomeAudience.of(MALMO)));

        assertThat(homes.search(SUNDSVALL, VASTERNORRLAND, HomeKind.HVB).homes())
                .extracting(Home::id)
                .containsExactly(open, own);
        assertThat(homes.offered(SUNDSVALL, VASTERNORRLAND, HomeKind.HVB, anothers))
                .isEmpty();
        assertThat(homes.offered(SUNDSVALL, VASTERNORRLAND, HomeKind.SHELTER, own))
                .isEmpty();
        assertThat(homes.offered(SUNDSVALL, VASTERNORRLAND, HomeKind.HVB, "påhittat"))
                .isEmpty();
    }

    @Test
    void saysHowManyPlacesTheProviderStated() {
        homes.register(home(HomeKind.HVB, "Björken", new StatedPlaces(3, LocalDate.of(2026, 11, 2))));

        assertThat(homes.search(SUNDSVALL, VASTERNORRLAND, HomeKind.HVB).homes())
                .extracting(Home::choice)
                .containsExactly("Björken, Njurunda – 3 platser lediga enligt utföraren den 2/11");
    }

    @Test
    void tellsOnlyTheCountyOfAProtectedHome() {
        homes.register(home(HomeKind.SHELTER, "Kvinnojouren", null));
        homes.register(home(HomeKind.SHELTER, "Havsgården", new StatedPlaces(1, LocalDate.of(2026, 11, 2))));

        assertThat(homes.search(SUNDSVALL, VASTERNORRLAND, HomeKind.SHELTER).homes())
                .extracting(Home::choice)
                .containsExactly(
                        "Skyddat boende i Västernorrlands län (nr 1)",
                        "Skyddat boende i Västernorrlands län (nr 2) – 1 plats ledig enligt utföraren den 2/11");
    }

    @Test
    void offersFiftyHomesAndSaysHowManyThereAre() {
        IntStream.range(0, 53).forEach(n -> homes.register(hvb("Hem " + n, HomeAudience.EVERYONE)));

        var found = homes.search(SUNDSVALL, VASTERNORRLAND, HomeKind.HVB);

        assertThat(found.homes()).hasSize(50);
        assertThat(found.total()).isEqualTo(53);
    }

    @Test
    void tellsOfABlockInTheSameTransaction() {
        var id = homes.register(hvb("Björken", HomeAudience.EVERYONE));

        homes.block(id, LocalDate.of(2026, 12, 1));

        assertThat(homes.find(id)).get().extracting(Home::blockedFrom).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(homes.find(id)).get().extracting(Home::version).isEqualTo(1);
        assertThat(events.stream(HomeChanged.class)).containsExactly(new HomeChanged(id));
        homes.unblock(id);
        assertThat(homes.find(id)).get().extracting(Home::blockedFrom).isNull();
    }

    @Test
    void keepsABlockFromThoseWhoBrowse() {
        var id = homes.register(hvb("Björken", HomeAudience.EVERYONE));
        var before = homes.search(SUNDSVALL, VASTERNORRLAND, HomeKind.HVB)
                .homes()
                .get(0)
                .choice();

        homes.block(id, LocalDate.of(2026, 12, 1));

        assertThat(homes.search(SUNDSVALL, VASTERNORRLAND, HomeKind.HVB).homes())
                .extracting(Home::choice)
                .containsExactly(before);
    }

    @Test
    void knowsTheConfirmedSisHomesOnceHoweverOftenItStarts() {
        sisHomes.run(new DefaultApplicationArguments());
        sisHomes.run(new DefaultApplicationArguments());

        assertThat(jdbc.sql("select count(*) from home where kind = 'SIS' and approximate")
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
        assertThat(homes.search(MALMO, VASTERNORRLAND, HomeKind.SIS).homes())
                .extracting(Home::label)
                .containsExactly("Vemyra, Sollefteå");
    }

    @Test
    void logsWhoReadsAnAddressWithoutSayingOfWhichHome() {
        var id = homes.register(home(HomeKind.SHELTER, "Havsgården", null));

        assertThat(homes.address(id)).contains("Strandvägen 1");
        assertThat(jdbc.sql("select object_id from access_log where object_type = 'home-address'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain(id);
    }

    @Test
    void offersNobodyAnAddressThatIsInNoRegisterAndSealsIt() {
        var listed = homes.register(hvb("Björken", HomeAudience.of(SUNDSVALL)));
        var place = new HomePlace("2281", "Sundsvall", 62.39, 17.3, true);

        var id = homes.registerUnlisted(SUNDSVALL, place, "Hotellgatan 7");

        assertThat(homes.openTo(SUNDSVALL))
                .extracting(Home::id)
                .contains(listed)
                .doesNotContain(id);
        assertThat(homes.search(SUNDSVALL, VASTERNORRLAND, HomeKind.UNLISTED).homes())
                .isEmpty();
        assertThat(homes.find(id)).get().extracting(Home::label).isEqualTo("Adress utanför registret, Sundsvall");
        assertThat(homes.address(id)).contains("Hotellgatan 7");
        var written = jdbc.sql("select * from home").query().listOfRows().toString()
                + jdbc.sql("select * from access_log").query().listOfRows();
        assertThat(written).doesNotContain("Hotellgatan");
        assertThat(jdbc.sql("select count(*) from access_log where object_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static RegisterHome hvb(String name, HomeAudience audience) {
        return home(HomeKind.HVB, name, null, audience);
    }

    private static RegisterHome home(HomeKind kind, String name, @Nullable StatedPlaces stated) {
        return home(kind, name, stated, HomeAudience.EVERYONE);
    }

    private static RegisterHome home(HomeKind kind, String name, @Nullable StatedPlaces stated, HomeAudience audience) {
        var place = new HomePlace("2281", "Njurunda", 62.27, 17.36, false);
        return new RegisterHome(
                kind, name, "Strandvägen 1", place, HomePermit.NOT_REQUIRED, HomeLimits.NONE, stated, audience, null);
    }

    @ComponentScan({"se.hemvist.home", "se.hemvist.secrecy"})
    @Import({Organisation.class, AccessLog.class})
    static class Parts {

        @Bean
        CurrentActor nobody() {
            return Optional::empty;
        }
    }
}
