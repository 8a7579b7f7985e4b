package se.hemvist.urgent;

import jakarta.validation.constraints.Size;
import java.util.List;

/** Föreslå boenden: what the desk answers the kommun, and at most three homes. */
record ProposeAlternatives(HelpAnswer answer, @Size(max = 3) List<String> homes) {

    ProposeAlternatives {
        homes = homes == null ? List.of() : List.copyOf(homes);
    }

    @Override
    public String toString() {
        return "ProposeAlternatives[" + answer + "]";
    }
}
