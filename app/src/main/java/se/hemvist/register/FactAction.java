package se.hemvist.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.Actor;

/** What may be done with a fact, each on a page of its own. */
enum FactAction {
    AMEND("andra", "Ändra", "Spara ändringen"),
    REVIEW("stammer", "Uppgiften stämmer", "Uppgiften stämmer"),
    CLOSE("avsluta", "Avsluta", "Föreslå att uppgiften avslutas"),
    REOPEN("oppna", "Öppna igen", "Öppna igen"),
    TAKE("ta-over", "Svara för uppgiften", "Svara för uppgiften"),
    HAND_ON("overlamna", "Lämna över", "Lämna över uppgiften");

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
            case TAKE -> "Uppgiften hör till din enhet. Från och med nu är det du som svarar för den.";
            case HAND_ON ->
                "En annan enhet svarar för uppgiften från och med nu. Den gäller som förut. Du kan fortfarande läsa den.";
            case REOPEN -> "Uppgiften gäller igen så snart du har öppnat den, som den såg ut när den avslutades.";
        };
    }

    /** @param waits whether it waits for somebody in the officer's unit to answer for it */
    static List<FactAction> of(RegisteredFact fact, Actor officer, boolean waits) {
        if (!fact.isOpen()) {
            return List.of(REOPEN);
        }
        var actions = new ArrayList<FactAction>();
        if (waits) {
            actions.add(TAKE);
        }
        actions.addAll(List.of(AMEND, REVIEW, CLOSE));
        if (officer.belongsTo(fact.source().region())) {
            actions.add(HAND_ON);
        }
        return actions;
    }

    static Optional<FactAction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
