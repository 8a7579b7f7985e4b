package se.hemvist.vetting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.hemvist.home.VettedHome;

/** What may be done with a home, each on a page of its own. */
enum HomeAction {
    AMEND("andra", "Ändra", "Spara ändringen"),
    BLOCK("sparra", "Spärra", "Spärra boendet"),
    UNBLOCK("hav-sparren", "Häv spärren", "Häv spärren"),
    CLOSE("stang", "Stäng", "Stäng boendet"),
    REOPEN("oppna", "Öppna igen", "Öppna boendet igen");

    private final String code;
    private final String title;
    private final String button;

    HomeAction(String code, String title, String button) {
        this.code = code;
        this.title = title;
        this.button = button;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    String button() {
        return button;
    }

    String intro() {
        return switch (this) {
            case AMEND -> "Alla som bor eller ska bo där kontrolleras igen så snart ändringen är sparad.";
            case BLOCK -> "Ingen får placeras där från den dagen. De som redan bor där kontrolleras igen.";
            case UNBLOCK -> "Boendet kan väljas igen.";
            case CLOSE -> "Ingen kommun kan välja boendet, och ingen får placeras där från och med i dag.";
            case REOPEN -> "Boendet kan väljas igen, som det såg ut när det stängdes.";
        };
    }

    static List<HomeAction> of(VettedHome home) {
        if (!home.isOpen()) {
            return List.of(REOPEN);
        }
        return home.blockedFrom() == null ? List.of(AMEND, BLOCK, CLOSE) : List.of(AMEND, UNBLOCK, CLOSE);
    }

    static Optional<HomeAction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
