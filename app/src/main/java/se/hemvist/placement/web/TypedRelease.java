package se.hemvist.placement.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a coordinator has typed who lets a check through. */
record TypedRelease(@Nullable String more, @Nullable String note) {

    private static final Pattern ONE_TO_TEN = Pattern.compile("[1-9]|10");
    private static final int LEAST = 10;
    private static final int MOST = 2000;

    static TypedRelease empty() {
        return new TypedRelease("1", "");
    }

    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (!ONE_TO_TEN.matcher(typed()).matches()) {
            faults.put("more", "Skriv hur många kontroller till, från 1 till 10.");
        }
        if (text().length() < LEAST || text().length() > MOST) {
            faults.put("note", "Skriv vad beslutet grundas på, minst tio tecken och högst 2 000.");
        }
        return faults;
    }

    /** Asked once there are no faults. */
    int number() {
        return Integer.parseInt(typed());
    }

    String text() {
        return Optional.ofNullable(note).map(String::strip).orElse("");
    }

    private String typed() {
        return Optional.ofNullable(more).map(String::strip).orElse("");
    }

    @Override
    public String toString() {
        return "TypedRelease[•••]";
    }
}
