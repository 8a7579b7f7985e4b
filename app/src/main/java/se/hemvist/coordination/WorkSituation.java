package se.hemvist.coordination;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides of a situation, in Cockpit or in a task list.
 *
 * @param side the id of the stay that is asked to act
 * @param due the last day to answer; else as the deadlines say
 * @param until the day on which what may stand is the desk's again
 * @param terms on what terms it may stand until then
 * @param alarm which conflict was a false alarm, and which of its facts goes back to its owner
 * @param note the desk's own; no kommun reads it
 * @param message to the side that is asked, beside the phrase; holds nothing of the other sides
 */
public record WorkSituation(
        DeskAction action,
        @Nullable String side,
        @Nullable Phrase phrase,
        @Nullable LocalDate due,
        @Nullable LocalDate until,
        @Nullable @Size(max = 1_000) String terms,
        @Nullable String alarm,
        @Nullable FactDoubt doubt,
        @Nullable @Size(max = 10_000) String note,
        @Nullable @Size(max = 300) String message) {

    WorkSituation(
            DeskAction action,
            @Nullable String side,
            @Nullable Phrase phrase,
            @Nullable LocalDate due,
            @Nullable LocalDate until,
            @Nullable String terms,
            @Nullable String alarm,
            @Nullable FactDoubt doubt,
            @Nullable String note) {
        this(action, side, phrase, due, until, terms, alarm, doubt, note, null);
    }
}
