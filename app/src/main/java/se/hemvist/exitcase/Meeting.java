package se.hemvist.exitcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishText;

/**
 * A meeting with the person, or one that did not come about.
 *
 * @param on the day it was held; null when it was not
 * @param newTime the day of the next attempt; null when there is none
 */
record Meeting(
        @Nullable LocalDate on,
        List<Participant> participants,
        @Nullable LocalDate newTime,
        @Nullable String note,
        String officer,
        Instant at)
        implements Entry {

    Meeting {
        participants = List.copyOf(participants);
    }

    static Meeting read(HoldMeeting form, LocalDate today, String officer, Instant at) {
        return form.held() == YesNo.YES
                ? new Meeting(heldOn(form, today), form.participants(), null, form.note(), officer, at)
                : new Meeting(null, List.of(), newTime(form, today), form.note(), officer, at);
    }

    private static LocalDate heldOn(HoldMeeting form, LocalDate today) {
        var day = form.heldOn();
        if (day == null) {
            throw new Refusal("heldOn", "Ange vilken dag mötet hölls.");
        }
        if (day.isAfter(today)) {
            throw new Refusal("heldOn", "Mötet kan inte ha hållits i framtiden. Kontrollera dagen.");
        }
        return day;
    }

    private static @Nullable LocalDate newTime(HoldMeeting form, LocalDate today) {
        var next = form.next();
        if (next == null) {
            throw new Refusal("next", "Mötet blev inte av. Välj en ny tid, eller att utreda utan möte.");
        }
        if (next == AfterNoMeeting.WITHOUT_MEETING) {
            return null;
        }
        var day = form.newTime();
        if (day == null || day.isBefore(today)) {
            throw new Refusal("newTime", "Ange den nya dagen, i dag eller senare.");
        }
        return day;
    }

    String text() {
        var how = on == null ? attempt() : "Hölls den " + SwedishText.day(on) + who() + ".";
        return note == null || note.isBlank() ? how : how + "\n" + note;
    }

    private String attempt() {
        var noted = "Blev inte av, noterat " + SwedishText.moment(at);
        return newTime == null ? noted + "." : noted + ". Ny tid den " + SwedishText.day(newTime) + ".";
    }

    private String who() {
        return participants.isEmpty()
                ? ""
                : " med " + participants.stream().map(Participant::title).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "Meeting[•••]";
    }
}
