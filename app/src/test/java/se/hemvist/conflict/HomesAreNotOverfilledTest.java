package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomesAreNotOverfilledTest {

    private static final LocalDate MIDDLE = World.FIRST.plusDays(30);

    private final World world = new World().person("A").person("B").person("C");

    @Test
    void aHomeIsFullOnTheDayThatTwoOthersShare() {
        world.stays(stay("B", World.TODAY, MIDDLE), stay("C", MIDDLE, null));

        assertThat(judge(home(2))).singleElement().satisfies(found -> assertThat(found.homeReasons())
                .isEqualTo(Set.of(HomeReason.FULL)));
        assertThat(judge(home(3))).isEmpty();
    }

    @Test
    void twoWhoDoNotMeetNeedOnePlace() {
        world.stays(stay("B", World.TODAY, MIDDLE.minusDays(1)), stay("C", MIDDLE, null));

        assertThat(judge(home(2))).isEmpty();
    }

    @Test
    void aHomeWithoutALimitIsNeverFullAndOneWithoutPlacesAlways() {
        world.stays(stay("B", World.TODAY, null), stay("C", World.TODAY, null));

        assertThat(judge(home(null))).isEmpty();
        assertThat(new World().person("A").judge(World.stay("A", home(0)))).hasSize(1);
    }

    @Test
    void whoLeavesBeforeComesAfterOrNeverArrivedTakesNoPlace() {
        world.stays(
                stay("B", World.TODAY, World.FIRST.minusDays(1)),
                stay("C", World.LAST.plusDays(1), null),
                stay("B", World.TODAY, null, StayStatus.NOT_ARRIVED),
                stay("B", World.TODAY, null, StayStatus.ABSCONDED),
                stay("C", World.TODAY, null, StayStatus.CANCELLED));

        assertThat(judge(home(1))).isEmpty();
    }

    @Test
    void whoHasStayedPastTheStatedEndIsStillThere() {
        world.stays(stay("B", World.TODAY.minusDays(9), World.TODAY.minusDays(1), StayStatus.ONGOING));

        assertThat(judge(home(1))).hasSize(1);
    }

    @Test
    void thePersonsOwnOtherStayTakesNoPlace() {
        world.stays(stay("A", World.TODAY, null));

        assertThat(judge(home(1))).isEmpty();
    }

    @Test
    void aHomeAtTheSameAddressHasItsOwnPlaces() {
        world.stays(World.stay("B", World.home("Next door", "2281", 0)));

        assertThat(judge(home(1))).isEmpty();
    }

    private List<Finding> judge(Home home) {
        return world.judge(World.stay("A", home));
    }

    private static Home home(@Nullable Integer capacity) {
        return new Home(
                "H", "2281", World.HOME.point(), Permit.NOT_REQUIRED, null, AgeRange.ANY, capacity, World.ref("H"));
    }

    private static Stay stay(String person, LocalDate from, @Nullable LocalDate until) {
        return stay(person, from, until, StayStatus.DECIDED);
    }

    private static Stay stay(String person, LocalDate from, @Nullable LocalDate until, StayStatus status) {
        return new Stay("S-" + person + status, person, World.HOME, null, new Days(from, until), status);
    }
}
