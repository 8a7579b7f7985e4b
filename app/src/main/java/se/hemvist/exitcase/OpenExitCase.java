package se.hemvist.exitcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.secrecy.ProtectedIdentity;

/** What is asked when a case is opened. */
record OpenExitCase(
        @NotBlank(message = "Skriv personnumret eller samordningsnumret.")
                @Size(max = 200, message = "Numret är för långt. Skriv tio eller tolv siffror.")
                String identityNumber,
        @NotBlank(message = "Skriv personens namn.")
                @Size(max = 200, message = "Namnet får ha högst 200 tecken. Korta det.")
                String name,
        @NotNull(message = "Ange om personen har skyddade personuppgifter.") ProtectedIdentity protection,
        @NotNull(message = "Ange hur kontakten kom.") ContactSource contactSource,
        @NotNull(message = "Ange hur bråttom det är.") Urgency urgency,
        @Nullable @Size(max = 10000, message = "Texten om kontakten får ha högst 10 000 tecken. Korta den.")
                String contactNote,
        @NotNull(message = "Ange om personen samtycker.") ConsentAnswer consent,
        @Nullable LocalDate consentSigned,
        @Nullable List<ConsentAuthority> consentAuthorities) {

    @Override
    public String toString() {
        return "OpenExitCase[•••]";
    }
}
