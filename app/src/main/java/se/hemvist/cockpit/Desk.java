package se.hemvist.cockpit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.coordination.ContactRegister;
import se.hemvist.coordination.Situations;

/** Hands Spring's beans to Cockpit's resources, which Cockpit makes itself. */
@Component
final class Desk {

    private static volatile @Nullable Desk instance;

    private final Situations situations;
    private final ContactRegister contacts;
    private final ObjectMapper json;

    Desk(Situations situations, ContactRegister contacts, ObjectMapper json) {
        this.situations = situations;
        this.contacts = contacts;
        this.json = json;
        publish(this);
    }

    private static void publish(Desk desk) {
        instance = desk;
    }

    static Situations situations() {
        return Objects.requireNonNull(instance).situations;
    }

    static ContactRegister contacts() {
        return Objects.requireNonNull(instance).contacts;
    }

    static ObjectMapper json() {
        return Objects.requireNonNull(instance).json;
    }
}
