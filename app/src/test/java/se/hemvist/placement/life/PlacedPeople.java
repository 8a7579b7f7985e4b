package se.hemvist.placement.life;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;

/** People of Sundsvall who live in a home since ten days. */
public class PlacedPeople {

    public static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    public static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    private final EarlierPlacements placements;
    private final Stays stays;
    private final Homes homes;
    private final Persons persons;
    private final AtomicInteger number = new AtomicInteger();

    public PlacedPeople(EarlierPlacements placements, Stays stays, Homes homes, Persons persons) {
        this.placements = placements;
        this.stays = stays;
        this.homes = homes;
        this.persons = persons;
    }

    /** The placement of somebody whose case is this officer's. */
    public String of(@Nullable String caseworker, @Nullable LocalDate until) {
        var person = persons.registerUnknown(SUNDSVALL, "Märta Ågren", ProtectedIdentity.NONE, null);
        var request = new RequestPlacement(
                SUNDSVALL, UUID.randomUUID().toString(), "K-" + number.incrementAndGet(), person, caseworker);
        var stay = placements.takeOver(request, "handlaggare", home(), TODAY.minusDays(10), until);
        return stays.find(stay).map(StayRow::placementId).orElseThrow();
    }

    String home() {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                "Strandvägen 1",
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
    }
}
