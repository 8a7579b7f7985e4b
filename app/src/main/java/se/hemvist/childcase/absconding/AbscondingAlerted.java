package se.hemvist.childcase.absconding;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.casework.CaseEntry;

/** The alarm has been raised. */
record AbscondingAlerted(UUID absconding, AlertAbsconding alert, String officer, Instant at) implements CaseEntry {

    String what() {
        return "Larm om avvikningen. " + alert.help().title();
    }

    String text() {
        var told = alert.told().stream().map(AlarmParty::title).collect(Collectors.joining(", "));
        return what() + ".\nVet om det: " + (told.isEmpty() ? "ingen" : told) + ".\n" + alert.note();
    }

    @Override
    public String toString() {
        return "AbscondingAlerted[•••]";
    }
}
