package se.hemvist.coordination;

/** A side in a situation, as the desk speaks of it. */
record SidePlace(String situation, int place) {

    String label() {
        return label(place);
    }

    /** Sida A … Sida Z, Sida AA …: long enough for any home. */
    static String label(int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return "Sida " + letter.repeat(place / 26 + 1);
    }
}
