package se.hemvist.placement.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/**
 * Something that was recorded of a stay.
 *
 * @param on the day that it is about
 * @param user who recorded it; none when it came of itself
 */
record StayEvent(Kind kind, @Nullable LocalDate on, @Nullable String user, Instant at) {

    /** What it is, in the words of the case's timeline. */
    enum Kind {
        ARRIVED("Kom till boendet"),
        NOT_ARRIVED("Kom inte till boendet"),
        CONFIRMED("Vistelsen bekräftad"),
        UNCERTAIN("Ingen har bekräftat vistelsen, uppgiften är osäker"),
        EXTENSION_ASKED("Förlängning begärd, till och med"),
        EXTENSION_GRANTED("Förlängning beviljad, till och med"),
        EXTENSION_REFUSED("Förlängning avslagen"),
        EXTENSION_LAPSED("Förlängning förfallen, ingen har beslutat"),
        EXTENSION_WITHDRAWN("Begäran om förlängning återtagen"),
        MOVE_BEGUN("Flytt påbörjad"),
        ABSCONDED("Har avvikit"),
        CAME_BACK("Är tillbaka i boendet"),
        ENDED("Vistelsen slut");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    String text() {
        return on == null ? kind.title : kind.title + " den " + SwedishText.day(on);
    }

    @Override
    public String toString() {
        return "StayEvent[" + kind + "]";
    }
}
