package se.hemvist.register;

import java.util.Arrays;
import java.util.Optional;

/** What may be done on the page of a network. */
enum NetworkForm {
    NAME("namn", "Byt namn", "", "Spara namnet"),
    TERRITORY("omrade", "Lägg till ett område", "Området gäller så snart det är sparat.", "Spara området"),
    REMOVE_TERRITORY(
            "ta-bort-omrade",
            "Ta bort ett område",
            "Området gäller tills en andra bedömare har bekräftat.",
            "Föreslå att området tas bort"),
    RIVALRY("rivalitet", "Rivalitet", "Rivaliteten gäller åt båda hållen så snart den är sparad.", "Spara uppgiften"),
    HOME_LINK(
            "grepp",
            "Grepp om ett boende",
            "Ett boende som nätverket äger, driver eller arbetar i. Gäller så snart det är sparat.",
            "Spara uppgiften");

    private final String code;
    private final String title;
    private final String intro;
    private final String button;

    NetworkForm(String code, String title, String intro, String button) {
        this.code = code;
        this.title = title;
        this.intro = intro;
        this.button = button;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    String intro() {
        return intro;
    }

    String button() {
        return button;
    }

    static Optional<NetworkForm> ofCode(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
