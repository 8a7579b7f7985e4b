package se.hemvist.urgent;

import org.springframework.stereotype.Component;
import se.hemvist.home.Home;
import se.hemvist.home.HomeKind;
import se.hemvist.home.Homes;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** What the forms say of where and when. */
@Component
class UrgentTexts {

    private static final String NO_ADDRESS = "Fråga utföraren: adressen finns inte här.";

    private final Placements placements;
    private final Stays stays;
    private final Homes homes;

    UrgentTexts(Placements placements, Stays stays, Homes homes) {
        this.placements = placements;
        this.stays = stays;
        this.homes = homes;
    }

    /** The label; of an address that is in no register the address too, which the officers have written themselves. */
    String place(UrgentPlacement urgent) {
        var home = home(urgent);
        return home.kind() == HomeKind.UNLISTED ? home.label() + "\n" + address(home) : home.label();
    }

    /** As a kommun may read it: only the county of a protected home. */
    String label(UrgentPlacement urgent) {
        return home(urgent).label();
    }

    /** Where to bring whom; only for who carries a decided placement out. */
    String address(UrgentPlacement urgent) {
        return address(home(urgent));
    }

    private String address(Home home) {
        return homes.address(home.id()).orElse(NO_ADDRESS);
    }

    String period(UrgentPlacement urgent) {
        return "från den " + SwedishText.day(urgent.from()) + " till den " + SwedishText.day(urgent.until());
    }

    private Home home(UrgentPlacement urgent) {
        return homes.find(stay(urgent).homeId()).orElseThrow();
    }

    /** The stay that it is about now. */
    StayRow stay(UrgentPlacement urgent) {
        var id = placements.find(urgent.placement()).stayId();
        return stays.find(id == null ? "" : id).orElseThrow();
    }
}
