package se.hemvist.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.hemvist.network.RegisteredFact;

/** What may be done with a fact, each on a page of its own. */
enum FactAction {
    AMEND("andra", "Ändra", "Spara ändringen"),
    REVIEW("stammer", "Uppgiften stämmer", "Uppgiften stämmer"),
    CLOSE("avsluta", "Avsluta", "Föreslå att uppgiften avslutas"),
    REOPEN("oppna", "Öppna igen", "Öppna igen");

    private final String code;
    private final String title;
    private final String button;

    FactAction(String code, String title, String button) {
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
            case AMEND ->
                "En ändring som gör uppgiften starkare gäller genast. En som gör den svagare väntar på en andra bedömare.";
            case REVIEW -> "Du har sett över uppgiften och den gäller fortfarande.";
            case CLOSE -> "Uppgiften gäller tills en andra bedömare har bekräftat.";
            case REOPEN -> "Uppgiften gäller igen så snart du har öppnat den, som den såg ut när den avslutades.";
        };
    }

    static List<FactAction> of(RegisteredFact fact) {
        return fact.isOpen() ? List.of(AMEND, REVIEW, CLOSE) : List.of(REOPEN);
    }

    static Optional<FactAction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
