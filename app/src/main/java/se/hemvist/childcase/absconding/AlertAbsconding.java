package se.hemvist.childcase.absconding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who knows, and what the police are asked for by which right. */
record AlertAbsconding(
        List<AlarmParty> told, HelpOfPolice help, @Nullable String basis, @NotBlank @Size(max = 10_000) String note) {

    AlertAbsconding {
        told = told == null ? List.of() : List.copyOf(told);
    }

    @Override
    public String toString() {
        return "AlertAbsconding[•••]";
    }
}
