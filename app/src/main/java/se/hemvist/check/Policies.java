package se.hemvist.check;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Settings;
import se.hemvist.organisation.ConflictSettings;

/** The coordinators' policy in numbers, as the rules read it. */
@Component
class Policies {

    private final ConflictSettings settings;

    Policies(ConflictSettings settings) {
        this.settings = settings;
    }

    Settings on(LocalDate day) {
        var setting = settings.on(day);
        return new Settings(
                setting.sameHomeKm(), setting.closeKm(), setting.townKm(), setting.reachKm(), setting.enmityMonths());
    }
}
