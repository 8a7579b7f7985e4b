package se.hemvist.exitcase;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether the first meeting came about, and what came of it. */
record HoldMeeting(
        YesNo held,
        @Nullable LocalDate heldOn,
        List<Participant> participants,
        @Nullable AfterNoMeeting next,
        @Nullable LocalDate newTime,
        @Nullable @Size(max = 10_000) String note) {

    HoldMeeting {
        participants = participants == null ? List.of() : List.copyOf(participants);
    }

    @Override
    public String toString() {
        return "HoldMeeting[•••]";
    }
}
