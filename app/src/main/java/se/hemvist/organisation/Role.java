package se.hemvist.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does in a unit; the code is the last part of a group's id. */
public enum Role {
    INTAKE("Mottagning"),
    CASEWORKER("Handläggare"),
    MANAGER("Enhetschef"),
    BOARD_DECIDER("Nämndens ordförande eller utsedd ledamot"),
    SOCIAL_EMERGENCY("Socialjour"),
    ASSESSOR("Personsäkerhetshandläggare"),
    REVIEWER("Granskare"),
    ON_CALL("Vakthavande befäl"),
    COORDINATOR("Samordnare"),
    PROVIDER_REVIEWER("Utförargranskare"),
    LOG_REVIEWER("Loggranskare"),
    REGISTRAR("Registrator"),
    OPERATOR("Driftansvarig");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role in Swedish, as people see it. */
    public String title() {
        return title;
    }

    static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
