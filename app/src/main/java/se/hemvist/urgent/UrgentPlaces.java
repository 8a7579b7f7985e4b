package se.hemvist.urgent;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.home.Home;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.organisation.Municipality;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.Town;

/** Where somebody may be brought in the night: a home of the register, or an address that is in none. */
@Component
class UrgentPlaces {

    private final Homes homes;
    private final Organisation organisation;

    UrgentPlaces(Homes homes, Organisation organisation) {
        this.homes = homes;
        this.organisation = organisation;
    }

    /** The homes that this kommun may choose from. */
    List<Option> homes(Tenant kommun) {
        return homes.openTo(kommun).stream().map(UrgentPlaces::option).toList();
    }

    static Option option(Home home) {
        return new Option(
                home.id(),
                home.kind().isProtected() ? home.choice() : home.kind().title() + ": " + home.choice());
    }

    /** All kommuner, by name. */
    List<Option> municipalities() {
        return organisation.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .map(municipality -> new Option(municipality.code(), municipality.name()))
                .toList();
    }

    /** What people call these kommuner, parted by commas. */
    String names(Collection<String> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> organisation.municipality(code).name())
                        .toList());
    }

    void checkImpossible(List<String> codes) {
        if (codes.stream().anyMatch(code -> organisation.findMunicipality(code).isEmpty())) {
            throw new Refusal("impossible", "Välj kommuner i listan över omöjliga platser.");
        }
    }

    /** The id of the home; an address that is in no register is taken down for this once. */
    String home(Tenant kommun, UrgentPlace place, List<String> impossible) {
        var chosen = place.home();
        if (chosen == null) {
            return unlisted(kommun, place, impossible);
        }
        if (place.address() != null || place.municipality() != null) {
            throw new Refusal("home", "Välj ett boende i listan eller skriv en adress, inte båda.");
        }
        var home = homes.openTo(kommun).stream()
                .filter(open -> open.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refusal("home", "Välj ett boende i listan, eller skriv en adress."));
        // Of a protected home a refusal would tell in which kommun it lies.
        if (!home.kind().isProtected()) {
            refuseImpossible("home", home.place().municipality(), impossible);
        }
        return home.id();
    }

    private String unlisted(Tenant kommun, UrgentPlace place, List<String> impossible) {
        var address = place.address();
        var code = place.municipality();
        if (address == null) {
            throw new Refusal("address", "Ange platsen: välj ett boende i listan, eller skriv kommun och adress.");
        }
        if (code == null || organisation.findMunicipality(code).isEmpty()) {
            throw new Refusal("municipality", "Välj vilken kommun adressen ligger i.");
        }
        refuseImpossible("municipality", code, impossible);
        return homes.registerUnlisted(kommun, at(organisation.municipality(code), address), address);
    }

    private static void refuseImpossible(String field, String municipality, List<String> impossible) {
        if (impossible.contains(municipality)) {
            throw new Refusal(
                    field,
                    "Platsen ligger i en kommun som är angiven som omöjlig. Välj en annan plats, eller ta bort kommunen.");
        }
    }

    /** The town that the address names, else the kommun's central place; near enough for a night, and marked so. */
    private HomePlace at(Municipality municipality, String address) {
        var written = address.toLowerCase(SwedishText.LOCALE);
        return organisation.towns(municipality.code()).stream()
                .filter(town -> written.contains(town.name().toLowerCase(SwedishText.LOCALE)))
                .max(Comparator.comparingInt((Town town) -> town.name().length()))
                .map(town -> place(municipality, town.lat(), town.lon()))
                .orElseGet(() -> place(municipality, municipality.lat(), municipality.lon()));
    }

    private static HomePlace place(Municipality municipality, double lat, double lon) {
        return new HomePlace(municipality.code(), municipality.name(), lat, lon, true);
    }
}
