package se.hemvist.home;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Free places as the provider stated them that day; never computed from stays, which would tell who moved. */
public record StatedPlaces(int free, LocalDate on) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");

    String sentence() {
        var places = free == 1 ? "1 plats ledig" : free + " platser lediga";
        return places + " enligt utföraren den " + DAY.format(on);
    }
}
