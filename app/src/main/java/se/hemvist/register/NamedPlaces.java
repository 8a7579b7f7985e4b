package se.hemvist.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.home.Homes;
import se.hemvist.network.Area.Circle;
import se.hemvist.organisation.Municipality;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Town;
import se.hemvist.workspace.written.Several;

/** From what somebody types to a place on the map or a home of the register; in doubt they choose. */
@Component
class NamedPlaces {

    private static final Pattern DEGREES = Pattern.compile("(-?\\d{1,2}[.,]\\d+)[,;]?\\s+(-?\\d{1,3}[.,]\\d+)");
    private static final int MOST = 20;

    /** The box round Sweden; what lies outside is a slip of a finger. */
    private static final Town SOUTH_WEST = new Town("", "", 55, 10);

    private static final Town NORTH_EAST = new Town("", "", 69.5, 24.5);

    private final Organisation organisation;
    private final Homes homes;

    NamedPlaces(Organisation organisation, Homes homes) {
        this.organisation = organisation;
        this.homes = homes;
    }

    /** A town by its name, or two numbers in degrees. */
    Circle circle(String field, String typed, double km) {
        var degrees = DEGREES.matcher(typed);
        if (degrees.matches()) {
            return inSweden(field, number(degrees.group(1)), number(degrees.group(2)), km);
        }
        var towns = towns(typed);
        if (towns.isEmpty()) {
            throw new Refusal(
                    field, "Orten finns inte i ortsregistret. Kontrollera stavningen, eller skriv koordinater.");
        }
        if (towns.size() > 1) {
            throw new Several(field, "Det finns flera orter med det namnet. Välj en.", options(towns));
        }
        return new Circle(towns.get(0).lat(), towns.get(0).lon(), km);
    }

    /** Such as Oxie, Malmö; the nearest town where the point is not one itself. */
    String words(Circle circle) {
        return all().filter(town -> town.lat() == circle.lat() && town.lon() == circle.lon())
                .findFirst()
                .map(this::name)
                .orElseGet(() -> written(circle.lat(), circle.lon()));
    }

    /** By its id, or by a part of its name, its town or its label. */
    String home(String field, String typed) {
        var chosen = homes.find(typed);
        if (chosen.isPresent()) {
            return chosen.get().id();
        }
        var found = homes.called(typed, MOST + 1);
        if (found.isEmpty()) {
            throw new Refusal(field, "Inget boende i registret heter så. Kontrollera stavningen, eller skriv orten.");
        }
        if (found.size() > MOST) {
            throw new Refusal(field, "För många boenden stämmer. Skriv mer av namnet.");
        }
        if (found.size() > 1) {
            throw new Several(
                    field,
                    "Flera boenden stämmer. Välj ett.",
                    found.stream()
                            .map(home -> new Option(home.id(), home.label()))
                            .toList());
        }
        return found.get(0).id();
    }

    String homeName(String id) {
        return homes.find(id).map(home -> home.label()).orElse("Ett boende som inte finns i registret längre");
    }

    /** So that a form that is shown again says the name of what was chosen in it. */
    List<Option> chosenHome(String typed) {
        return homes.find(typed).stream()
                .map(home -> new Option(home.id(), home.label()))
                .toList();
    }

    List<Option> municipalities() {
        return organisation.municipalities().stream()
                .map(municipality -> new Option(municipality.code(), municipality.name()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(SwedishText.LOCALE)))
                .toList();
    }

    String municipality(String code) {
        return organisation.findMunicipality(code).map(Municipality::name).orElse("En kommun");
    }

    /** What was chosen in a form before is written with the kommun. */
    private List<Town> towns(String typed) {
        return all().filter(town ->
                        town.name().equalsIgnoreCase(typed) || name(town).equalsIgnoreCase(typed))
                .toList();
    }

    private Stream<Town> all() {
        return organisation.municipalities().stream()
                .flatMap(municipality -> organisation.towns(municipality.code()).stream());
    }

    private List<Option> options(List<Town> towns) {
        return towns.stream().map(town -> new Option(name(town), name(town))).toList();
    }

    private String name(Town town) {
        return town.name() + ", " + municipality(town.municipality());
    }

    private static Circle inSweden(String field, double lat, double lon, double km) {
        if (lat < SOUTH_WEST.lat() || lat > NORTH_EAST.lat() || lon < SOUTH_WEST.lon() || lon > NORTH_EAST.lon()) {
            throw new Refusal(field, "Platsen ligger inte i Sverige. Skriv latitud först, som 59,3294 18,0687.");
        }
        return new Circle(lat, lon, km);
    }

    static String written(double lat, double lon) {
        return lat + " " + lon;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
