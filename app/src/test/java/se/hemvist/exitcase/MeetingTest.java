package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;

class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void saysWhenItWasHeldAndWithWhom() {
        var meeting = read(new HoldMeeting(
                YesNo.YES, TODAY, List.of(Participant.PERSON, Participant.POLICE), null, null, "Vill lämna."));

        assertThat(meeting.text()).isEqualTo("Hölls den 2 mars 2026 med personen, polisen.\nVill lämna.");
        assertThat(meeting.newTime()).isNull();
    }

    @Test
    void hasANewTimeWhenItDidNotComeAbout() {
        var meeting = read(notHeld(AfterNoMeeting.NEW_TIME, TODAY.plusDays(1)));

        assertThat(meeting.on()).isNull();
        assertThat(meeting.newTime()).isEqualTo(TODAY.plusDays(1));
        assertThat(meeting.text()).contains("Blev inte av", "Ny tid den 3 mars 2026");
    }

    @Test
    void mayBeDoneWithout() {
        assertThat(read(notHeld(AfterNoMeeting.WITHOUT_MEETING, TODAY)).newTime())
                .isNull();
    }

    @Test
    void isRefusedWithoutADayOrWithOneInTheFuture() {
        refused(new HoldMeeting(YesNo.YES, null, List.of(), null, null, null), "vilken dag");
        refused(new HoldMeeting(YesNo.YES, TODAY.plusDays(1), List.of(), null, null, null), "i framtiden");
    }

    @Test
    void isRefusedWhenNobodyKnowsHowToGoOn() {
        refused(notHeld(null, null), "Välj en ny tid");
        refused(notHeld(AfterNoMeeting.NEW_TIME, null), "den nya dagen");
        refused(notHeld(AfterNoMeeting.NEW_TIME, TODAY.minusDays(1)), "den nya dagen");
    }

    private static HoldMeeting notHeld(@Nullable AfterNoMeeting next, @Nullable LocalDate newTime) {
        return new HoldMeeting(YesNo.NO, null, List.of(), next, newTime, null);
    }

    private static Meeting read(HoldMeeting form) {
        return Meeting.read(form, TODAY, "anna", NOW);
    }

    private static void refused(HoldMeeting form, String words) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(form)).withMessageContaining(words);
    }
}
