package se.hemvist.vetting;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.home.HomePlace;
import se.hemvist.organisation.Municipality;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.written.Typed;

/** From kommun, town and perhaps degrees to where a home lies. */
@Component
class TypedPlaces {

    private static final Pattern DEGREES = Pattern.compile("(\\d{2}[.,]\\d+)[,;]?\\s+(\\d{1,2}[.,]\\d+)");

    /** Further from its own central place than that, a kommun's home is a slip of a finger; Kiruna's are within it. */
    private static final double LARGEST_DEGREES = 3;

    private final Organisation organisation;

    TypedPlaces(Organisation organisation) {
        this.organisation = organisation;
    }

    HomePlace place(Typed typed) {
        var kommun = organisation
                .findMunicipality(typed.line("municipality", "Välj en kommun."))
                .orElseThrow(() -> new Refusal("municipality", "Välj en kommun i listan."));
        var town = typed.line("town", "Skriv orten.");
        var point = typed.line("point");
        return point.isEmpty() ? middle(kommun, town) : exact(kommun, town, point);
    }

    private HomePlace middle(Municipality kommun, String town) {
        return organisation
                .town(town, kommun.code())
                .map(known -> new HomePlace(kommun.code(), known.name(), known.lat(), known.lon(), true))
                .orElseThrow(() -> new Refusal(
                        "town",
                        "Orten finns inte i kommunens ortsregister. Kontrollera den, eller skriv koordinater."));
    }

    private static HomePlace exact(Municipality kommun, String town, String point) {
        var degrees = DEGREES.matcher(point);
        if (!degrees.matches()) {
            throw new Refusal("point", "Skriv latitud och longitud i grader, som 59,3294 18,0687.");
        }
        double lat = number(degrees.group(1));
        double lon = number(degrees.group(2));
        if (Math.abs(lat - kommun.lat()) > LARGEST_DEGREES || Math.abs(lon - kommun.lon()) > 2 * LARGEST_DEGREES) {
            throw new Refusal("point", "Platsen ligger inte i kommunen. Skriv latitud först.");
        }
        return new HomePlace(kommun.code(), town, lat, lon, false);
    }

    static String written(HomePlace place) {
        return (place.lat() + " " + place.lon()).replace('.', ',');
    }

    List<Option> municipalities() {
        return organisation.municipalities().stream()
                .map(municipality -> new Option(municipality.code(), municipality.name()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(SwedishText.LOCALE)))
                .toList();
    }

    List<Option> counties() {
        return organisation.counties().stream()
                .map(county -> new Option(county.code(), county.name()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(SwedishText.LOCALE)))
                .toList();
    }

    String name(HomePlace place) {
        var kommun = organisation.municipality(place.municipality()).name();
        return kommun.equals(place.town()) ? kommun : place.town() + ", " + kommun + " kommun";
    }

    /** Null for what is no kommun. */
    @Nullable
    String municipalityOf(String tenant) {
        return organisation.municipalities().stream()
                .filter(kommun -> kommun.tenant().id().equals(tenant))
                .map(Municipality::name)
                .findFirst()
                .orElse(null);
    }

    Tenant kommun(String field, String name) {
        return organisation.municipalities().stream()
                .filter(kommun -> kommun.name().equalsIgnoreCase(name))
                .map(Municipality::tenant)
                .findFirst()
                .orElseThrow(() -> new Refusal(field, "En av raderna är ingen kommun. Kontrollera stavningen."));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
