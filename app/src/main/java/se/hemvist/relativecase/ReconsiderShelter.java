package se.hemvist.relativecase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the child is protected now that what the protection rested on is gone.
 *
 * @param consentSigned of the consent that the guardians give now, for every authority that takes part
 */
record ReconsiderShelter(Answer answer, @Nullable LocalDate consentSigned, @NotBlank @Size(max = 10_000) String done) {

    @Override
    public String toString() {
        return "ReconsiderShelter[" + answer + "]";
    }

    /** On which ground, or not at all. */
    enum Answer {
        NEW_DECISION("Nämnden prövar ett nytt beslut enligt lagen (2024:79)"),
        CONSENT("Vårdnadshavarna samtycker nu"),
        OTHER_GROUND("På en annan grund"),
        NO_LONGER("Barnet är inte längre placerat");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
