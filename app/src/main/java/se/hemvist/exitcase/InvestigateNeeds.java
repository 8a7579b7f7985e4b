package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** What the inquiry found; the six needs may be left empty. */
record InvestigateNeeds(
        @Nullable @Size(max = 10000, message = "Texten om boende får ha högst 10 000 tecken. Korta den.")
                String housing,
        @Nullable @Size(max = 10000, message = "Texten om pengar får ha högst 10 000 tecken. Korta den.")
                String economy,
        @Nullable @Size(max = 10000, message = "Texten om hälsa får ha högst 10 000 tecken. Korta den.") String health,
        @Nullable @Size(max = 10000, message = "Texten om arbete får ha högst 10 000 tecken. Korta den.")
                String occupation,
        @Nullable @Size(max = 10000, message = "Texten om familj får ha högst 10 000 tecken. Korta den.") String family,
        @Nullable @Size(max = 10000, message = "Texten om annat får ha högst 10 000 tecken. Korta den.") String other,
        @NotNull(message = "Ange om personen är motiverad.") YesNo motivated,
        @NotNull(message = "Ange om en placering behövs.") YesNo placementNeeded,
        @NotBlank(message = "Skriv vilka insatser du föreslår.")
                @Size(max = 10000, message = "Förslaget får ha högst 10 000 tecken. Korta det.")
                String proposal) {

    @Override
    public String toString() {
        return "InvestigateNeeds[•••]";
    }
}
