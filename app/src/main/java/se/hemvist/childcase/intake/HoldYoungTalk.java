package se.hemvist.childcase.intake;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Whether the talk came about, who was called and who came. */
record HoldYoungTalk(
        List<TalkParty> called,
        YesNo held,
        @Nullable LocalDate heldOn,
        List<TalkParty> participants,
        @Nullable AfterNoTalk next,
        @Nullable LocalDate newTime,
        @Nullable @Size(max = 10_000) String note) {

    HoldYoungTalk {
        called = called == null ? List.of() : List.copyOf(called);
        participants = participants == null ? List.of() : List.copyOf(participants);
    }

    @Override
    public String toString() {
        return "HoldYoungTalk[•••]";
    }
}
