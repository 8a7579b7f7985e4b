package se.hemvist.urgent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form as somebody fills it in in the night, with what this night is different. */
final class NightForm {

    static final String NAME = "Märta Ågren";
    static final String THREAT = "Tre män väntar utanför porten.";
    static final String ADDRESS = "Hotellgatan 7";

    private NightForm() {}

    /** Nobody knows who it is, in a room in a hotel. */
    static Map<String, Object> unknown(@Nullable Object... more) {
        return with(
                new HashMap<>(Map.of(
                        "identity",
                        "UNKNOWN",
                        "age",
                        17,
                        "threat",
                        THREAT,
                        "impossible",
                        List.of("1280"),
                        "municipality",
                        "2281",
                        "address",
                        ADDRESS,
                        "alreadyThere",
                        "NO",
                        "until",
                        NightWorld.TODAY.plusDays(2).toString(),
                        "ground",
                        "ORAL_CONSENT")),
                more);
    }

    /** Somebody with that number, in that home. */
    static Map<String, Object> known(String number, String home, @Nullable Object... more) {
        return with(
                new HashMap<>(Map.of(
                        "identity",
                        "KNOWN",
                        "identityNumber",
                        number,
                        "name",
                        NAME,
                        "protection",
                        "NONE",
                        "threat",
                        THREAT,
                        "home",
                        home,
                        "alreadyThere",
                        "NO",
                        "until",
                        NightWorld.TODAY.plusDays(3).toString(),
                        "ground",
                        "ORAL_CONSENT")),
                more);
    }

    /** Keys and values in turn; no value: the field is left empty. */
    private static Map<String, Object> with(Map<String, Object> form, @Nullable Object... more) {
        for (int place = 0; place < more.length; place += 2) {
            var value = more[place + 1];
            if (value == null) {
                form.remove(String.valueOf(more[place]));
            } else {
                form.put(String.valueOf(more[place]), value);
            }
        }
        return form;
    }
}
