package se.hemvist.exitcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishText;

/**
 * Eftervård: one contact after the case was closed.
 *
 * @param declined the person wants no more contacts
 */
record AftercareContact(
        boolean reached,
        @Nullable Wellbeing wellbeing,
        @Nullable String housing,
        boolean newThreat,
        boolean declined,
        @Nullable String note,
        String officer,
        Instant at)
        implements Entry {

    static AftercareContact read(KeepContact form, String officer, Instant at) {
        if (form.reached() == YesNo.NO) {
            return new AftercareContact(false, null, null, false, false, form.note(), officer, at);
        }
        if (form.wellbeing() == null || form.newThreat() == null || form.contactAgain() == null) {
            throw new Refusal("Svara på hur det går, om det finns nya hot och om personen vill bli kontaktad igen.");
        }
        return new AftercareContact(
                true,
                form.wellbeing(),
                form.housing(),
                form.newThreat() == YesNo.YES,
                form.contactAgain() == YesNo.NO,
                form.note(),
                officer,
                at);
    }

    String text() {
        var when = SwedishText.moment(at);
        if (wellbeing == null) {
            return when + ": ingen kontakt." + more();
        }
        return when + ": det går " + wellbeing.title() + (newThreat ? ", nya hot." : ".") + more();
    }

    private String more() {
        return note == null || note.isBlank() ? "" : " " + note;
    }

    @Override
    public String toString() {
        return "AftercareContact[•••]";
    }
}
