package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NearnessTest {

    private static final Home HERE = World.home("X", "2281", 0);

    @Test
    void measuresFromStockholmToSolnaAndFromMalmoToLund() {
        var stockholm = new Point(59.32938, 18.06871);
        var solna = new Point(59.36004, 18.00086);
        var malmo = new Point(55.60587, 13.00073);
        var lund = new Point(55.70584, 13.19321);

        assertThat(stockholm.kmTo(solna)).isCloseTo(5.1, within(0.1)).isEqualTo(solna.kmTo(stockholm));
        assertThat(malmo.kmTo(lund)).isCloseTo(16.4, within(0.1));
        assertThat(malmo.kmTo(malmo)).isZero();
    }

    @Test
    void refusesAPlaceThatIsNotOnTheEarth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(0, Double.NaN));
    }

    @Test
    void stepsOutwardsByTheDefaultLimits() {
        assertThat(nearness(0.09)).isEqualTo(Nearness.SAME_HOME);
        assertThat(nearness(0.11)).isEqualTo(Nearness.CLOSE);
        assertThat(nearness(2.99)).isEqualTo(Nearness.CLOSE);
        assertThat(nearness(3.01)).isEqualTo(Nearness.TOWN);
        assertThat(nearness(9.99)).isEqualTo(Nearness.TOWN);
        assertThat(nearness(10.01)).isEqualTo(Nearness.REACH);
        assertThat(nearness(29.99)).isEqualTo(Nearness.REACH);
        assertThat(nearness(30.01)).isEqualTo(Nearness.FAR);
    }

    @Test
    void theLimitItselfBelongsToTheNearerStep() {
        var there = World.home("Y", "2281", 7);
        var limit = HERE.kmTo(there);

        assertThat(Nearness.of(HERE, there, new Settings(0.1, limit, 10, 30, 24)))
                .isEqualTo(Nearness.CLOSE);
    }

    @Test
    void oneIdIsOneHomeWhereverItsPointIs() {
        assertThat(Nearness.of(HERE, World.home("X", "2281", 50), Settings.DEFAULT))
                .isEqualTo(Nearness.SAME_HOME);
    }

    @Test
    void aReachNarrowerThanATownLeavesTheTownAlone() {
        assertThat(Nearness.of(HERE, World.home("Y", "2281", 9), new Settings(0.1, 3, 10, 8, 24)))
                .isEqualTo(Nearness.TOWN);
    }

    @Test
    void refusesNegativeSettings() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0.1, -3, 10, 30, 24));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0.1, 3, 10, 30, -1));
    }

    private static Nearness nearness(double km) {
        return Nearness.of(HERE, World.home("Y", "2281", km), Settings.DEFAULT);
    }
}
