package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.SeverityInputs.Variant;

class BlockedHomesTakeNobodyTest {

    private static final LocalDate FIRST = World.FIRST;
    private static final LocalDate LAST = World.LAST;

    @Test
    void aBlockedHomeTakesNobodyFromTheFirstDayOrLater() {
        assertThat(variants(FIRST, LAST)).containsExactly(Variant.FIRST_DAY);
        assertThat(variants(FIRST.plusDays(1), LAST)).containsExactly(Variant.LATER);
        assertThat(variants(LAST, LAST)).containsExactly(Variant.LATER);
        assertThat(variants(LAST.plusDays(1), LAST)).isEmpty();
        assertThat(variants(LAST.plusYears(5), null)).containsExactly(Variant.LATER);
    }

    @Test
    void aBlockSaysNothingOfTheHomeThatMayBeTold() {
        assertThat(judge(FIRST, new Days(FIRST, LAST))).singleElement().satisfies(finding -> {
            assertThat(finding.homeReasons()).isEmpty();
            assertThat(finding.causes()).containsExactly(World.ref("block"));
        });
    }

    @Test
    void anOngoingStayIsJudgedFromTodayOn() {
        var days = new Days(World.TODAY.minusYears(1), null);

        assertThat(judge(World.TODAY, days)).singleElement().satisfies(finding -> {
            assertThat(finding.inputs().variant()).isEqualTo(Variant.FIRST_DAY);
            assertThat(finding.window()).isEqualTo(new Window(World.TODAY, null));
        });
    }

    private static List<Variant> variants(LocalDate blockedFrom, @Nullable LocalDate until) {
        return judge(blockedFrom, new Days(FIRST, until)).stream()
                .map(finding -> finding.inputs().variant())
                .toList();
    }

    private static List<Finding> judge(LocalDate blockedFrom, Days days) {
        var block = new ProviderBlock(blockedFrom, World.ref("block"));
        var home = new Home(
                "H", "2281", new Point(62.4, 17.3), Permit.NOT_REQUIRED, block, AgeRange.ANY, null, World.ref("H"));
        return new World().person("A").judge(new Stay("P", "A", home, null, days, StayStatus.ONGOING));
    }
}
