package se.hemvist.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.engine.Refusal;
import se.hemvist.home.HomeFilter.State;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

/** The register of homes as the reviewer of providers keeps it. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import({HomesTest.Parts.class, SwedishTime.class})
class VettedHomesTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final HomePlace NJURUNDA = new HomePlace("2281", "Njurunda", 62.27, 17.36, false);
    private static final HomePlace OXIE = new HomePlace("1280", "Oxie", 55.54, 13.09, false);
    private static final String WHY = "Utföraren har lagt ned.";

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    VettedHomes vetted;

    @Autowired
    Providers providers;

    @Autowired
    Homes homes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void needsAPermitByKindAndOwner() {
        var company = providers.register("Omsorg AB", Ownership.PRIVATE);
        var kommun = providers.register("Sundsvalls kommun", Ownership.MUNICIPAL);

        for (var kind : List.of(HomeKind.HVB, HomeKind.SUPPORTED_HOUSING, HomeKind.SHELTER)) {
            assertThat(permit(registered(kind, company)).required())
                    .as(kind.name())
                    .isTrue();
            assertThat(permit(registered(kind, null)).required())
                    .as(kind.name())
                    .isTrue();
            assertThat(permit(registered(kind, kommun)).required())
                    .as(kind.name())
                    .isFalse();
        }
        assertThat(permit(registered(HomeKind.FAMILY_HOME, company)).required()).isFalse();
        assertThat(permit(registered(HomeKind.TRAINING_FLAT, company)).required())
                .isFalse();
    }

    @Test
    void anotherOwnerIsAChangeOfEachOfItsHomes() {
        var provider = providers.register("Omsorg AB", Ownership.PRIVATE);
        var hvb = registered(HomeKind.HVB, provider);
        var closed = registered(HomeKind.HVB, provider);
        vetted.close(closed, 0, WHY);
        events.clear();

        providers.amend(provider, 0, "Omsorg i Norr", Ownership.REGION);

        assertThat(permit(hvb).required()).isFalse();
        assertThat(events.stream(HomeChanged.class))
                .containsExactlyInAnyOrder(new HomeChanged(hvb), new HomeChanged(closed));
        assertThatExceptionOfType(HomeChangedMeanwhile.class)
                .isThrownBy(() -> providers.amend(provider, 0, "Omsorg", Ownership.STATE));
    }

    @Test
    void tellsOfEveryChangeAndWhereAHomeHasMoved() {
        var id = registered(HomeKind.HVB, null);

        vetted.amend(id, 0, details(HomeKind.HVB, "Björken", NJURUNDA, null, 7));
        assertThat(events.stream(HomeChanged.class)).containsExactly(new HomeChanged(id));
        assertThat(events.stream(HomeMoved.class)).isEmpty();
        vetted.amend(id, 1, details(HomeKind.HVB, "Björken", OXIE, null, 7));

        assertThat(events.stream(HomeMoved.class)).containsExactly(new HomeMoved(id, NJURUNDA, OXIE));
        assertThat(homes.find(id)).get().satisfies(home -> {
            assertThat(home.place()).isEqualTo(OXIE);
            assertThat(home.limits().capacity()).isEqualTo(7);
            assertThat(home.version()).isEqualTo(2);
        });
        assertThat(vetted.find(id)).get().satisfies(home -> {
            assertThat(home.units()).containsExactly("Norra", "Södra");
            assertThat(home.audience()).isEqualTo(HomeAudience.of(SUNDSVALL));
        });
    }

    @Test
    void ofTwoReviewersTheSecondIsTold() {
        var id = registered(HomeKind.HVB, null);
        vetted.block(id, 0, today);

        assertThatExceptionOfType(HomeChangedMeanwhile.class)
                .isThrownBy(() -> vetted.amend(id, 0, details(HomeKind.HVB, "Linden", NJURUNDA, null, 3)));
        assertThatExceptionOfType(HomeChangedMeanwhile.class).isThrownBy(() -> vetted.close(id, 0, WHY));
    }

    @Test
    void offersAClosedHomeToNobodyAndTakesNobodyInThere() {
        var id = registered(HomeKind.HVB, null);
        assertThat(homes.openTo(SUNDSVALL)).extracting(Home::id).contains(id);

        vetted.close(id, 0, WHY);

        assertThat(homes.openTo(SUNDSVALL)).extracting(Home::id).doesNotContain(id);
        assertThat(homes.search(SUNDSVALL, "22", HomeKind.HVB).homes())
                .extracting(Home::id)
                .doesNotContain(id);
        assertThat(homes.offered(SUNDSVALL, "22", HomeKind.HVB, id)).isEmpty();
        assertThat(homes.find(id)).get().extracting(Home::blockedFrom).isEqualTo(today);
        assertThat(vetted.find(id)).get().extracting(VettedHome::closeReason).isEqualTo(WHY);
        assertThatExceptionOfType(HomeChangedMeanwhile.class)
                .isThrownBy(() -> vetted.amend(id, 1, details(HomeKind.HVB, "Linden", NJURUNDA, null, 3)));

        vetted.reopen(id, 1);
        assertThat(homes.find(id)).get().extracting(Home::blockedFrom).isNull();
        assertThat(events.stream(HomeChanged.class)).hasSize(2);
    }

    @Test
    void blocksFromTodayOnAndLetsInAgain() {
        var id = registered(HomeKind.HVB, null);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> vetted.block(id, 0, today.minusDays(1)));
        vetted.block(id, 0, today.plusDays(3));
        assertThat(homes.find(id)).get().extracting(Home::blockedFrom).isEqualTo(today.plusDays(3));
        vetted.block(id, 1, null);

        assertThat(homes.find(id)).get().extracting(Home::blockedFrom).isNull();
    }

    @Test
    void filtersInTheDatabase() {
        var provider = providers.register("Granskogen AB", Ownership.PRIVATE);
        IntStream.range(0, 53).forEach(number -> registered(HomeKind.TRAINING_FLAT, null));
        var shelter = registered(HomeKind.SHELTER, provider);
        vetted.block(shelter, 0, today);
        var gone = registered(HomeKind.HVB, provider);
        vetted.close(gone, 0, WHY);

        assertThat(found("björken", HomeKind.TRAINING_FLAT, null, State.OPEN).homes())
                .hasSize(50);
        assertThat(found("BJÖRKEN", HomeKind.TRAINING_FLAT, "22", State.OPEN).total())
                .isEqualTo(53);
        assertThat(found("", HomeKind.TRAINING_FLAT, "01", State.OPEN).homes()).isEmpty();
        assertThat(found("granskogen", null, null, State.OPEN).homes())
                .extracting(Home::id)
                .containsExactly(shelter);
        assertThat(found("njurunda", null, null, State.BLOCKED).homes())
                .extracting(Home::id)
                .containsExactly(shelter);
        assertThat(found("granskogen", null, null, State.PERMIT_LACKING).homes())
                .extracting(Home::id)
                .containsExactly(shelter);
        assertThat(found("", HomeKind.HVB, null, State.CLOSED).homes())
                .extracting(Home::id)
                .containsExactly(gone);
    }

    @Test
    void keepsAnAddressInNoRegisterOutOfIt() {
        var id = homes.registerUnlisted(SUNDSVALL, NJURUNDA, "Hotellgatan 7");

        assertThat(vetted.find(id)).isEmpty();
        assertThat(found("adress", null, null, State.OPEN).homes()).isEmpty();
        assertThatExceptionOfType(NoSuchHome.class).isThrownBy(() -> vetted.close(id, 0, WHY));
        assertThatExceptionOfType(NoSuchHome.class).isThrownBy(() -> vetted.block("påhittat", 0, today));
    }

    @Test
    void givesAProtectedHomeAnotherNumberInAnotherCounty() {
        var first = registered(HomeKind.SHELTER, null);
        var second = registered(HomeKind.SHELTER, null);
        var inMalmo = registered(HomeKind.SHELTER, null);
        vetted.amend(inMalmo, 0, details(HomeKind.SHELTER, "Villa", OXIE, null, 3));

        vetted.amend(first, 0, details(HomeKind.SHELTER, "Villa", OXIE, null, 3));
        vetted.amend(second, 0, details(HomeKind.HVB, "Villa", NJURUNDA, null, 3));

        assertThat(homes.find(inMalmo)).get().extracting(Home::label).isEqualTo("Skyddat boende i Skåne län (nr 1)");
        assertThat(homes.find(first)).get().extracting(Home::label).isEqualTo("Skyddat boende i Skåne län (nr 2)");
        assertThat(homes.find(second)).get().extracting(Home::label).isEqualTo("Villa, Njurunda");
    }

    @Test
    void closesAProviderOnlyWhenItRunsNoHome() {
        var provider = providers.register("Omsorg AB", Ownership.PRIVATE);
        var home = registered(HomeKind.HVB, provider);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> providers.close(provider, 0, WHY));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> providers.register("omsorg ab", Ownership.STATE));

        vetted.close(home, 0, WHY);
        providers.close(provider, 0, WHY);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> vetted.reopen(home, 1));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> registered(HomeKind.HVB, provider));
        assertThat(providers.named("omsorg").get(0).isOpen()).isFalse();
        providers.reopen(provider, 1);
        vetted.reopen(home, 1);
        assertThat(providers.find(provider)).get().extracting(Provider::homes).isEqualTo(1);
    }

    private FoundHomes found(String text, @Nullable HomeKind kind, @Nullable String county, State state) {
        return vetted.find(new HomeFilter(text, kind, county, state));
    }

    private HomePermit permit(String id) {
        return homes.find(id).orElseThrow().permit();
    }

    private String registered(HomeKind kind, @Nullable String provider) {
        return vetted.register(details(kind, "Björken " + UUID.randomUUID(), NJURUNDA, provider, 5));
    }

    private static HomeDetails details(
            HomeKind kind, String name, HomePlace place, @Nullable String provider, int capacity) {
        return new HomeDetails(
                kind,
                name,
                "Strandvägen 1",
                place,
                provider,
                false,
                null,
                new HomeLimits(capacity, 13, 17),
                List.of("Norra", "Södra"),
                HomeAudience.of(SUNDSVALL));
    }
}
