package se.hemvist.exitcase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That the kommun that the person moves to was told of the case, or why it was not. */
record NewMunicipality(boolean told, @Nullable String comment, String officer, Instant at) implements Entry {

    String text() {
        var what = told ? "Ärendet överlämnat till den nya kommunen" : "Ärendet inte överlämnat till den nya kommunen";
        return comment == null || comment.isBlank() ? what : what + ": " + comment.strip();
    }

    @Override
    public String toString() {
        return "NewMunicipality[•••]";
    }
}
