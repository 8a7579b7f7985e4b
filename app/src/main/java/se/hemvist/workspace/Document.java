package se.hemvist.workspace;

import java.time.Instant;

/** A text to read, copy or print, such as an assessment or a decision. */
public record Document(String title, Instant at, String text) {

    @Override
    public String toString() {
        return "Document[" + at + "]";
    }
}
