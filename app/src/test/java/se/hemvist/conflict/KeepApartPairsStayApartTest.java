package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.KeepApart.Reason;
import se.hemvist.conflict.KeepApart.Scope;
import se.hemvist.conflict.SeverityInputs.ReasonGroup;

class KeepApartPairsStayApartTest {

    private static final Home NEXT_DOOR = World.home("H2", "2281", 0.05);
    private static final Home SAME_TOWN = World.home("T", "2281", 5);
    private static final Home FAR_AWAY = World.home("F", "2280", 42);

    @Test
    void directionMeansNothing() {
        assertThat(found(pair("A", "B", Scope.HOME, null), unit("N"), World.stay("B", World.HOME)))
                .hasSize(1);
        assertThat(found(pair("B", "A", Scope.HOME, null), unit("N"), World.stay("B", World.HOME)))
                .hasSize(1);
    }

    @Test
    void anotherUnitIsFarEnoughForTheScopeUnit() {
        var pair = pair("A", "B", Scope.UNIT, null);

        assertThat(found(pair, unit("N"), in(World.HOME, "S"))).isEmpty();
        assertThat(found(pair, unit("N"), in(World.HOME, "N"))).hasSize(1);
        assertThat(found(pair, unit("N"), in(World.HOME, null))).hasSize(1);
        assertThat(found(pair, unit(null), in(World.HOME, "S"))).hasSize(1);
        assertThat(found(pair, unit("N"), in(SAME_TOWN, "N"))).isEmpty();
    }

    @Test
    void unitsOfTwoHomeIdsAtOneAddressCantBeToldApart() {
        var findings = found(pair("A", "B", Scope.UNIT, null), unit("N"), in(NEXT_DOOR, "S"));

        assertThat(findings).singleElement().extracting(Finding::nearness).isEqualTo(Nearness.SAME_HOME);
    }

    @Test
    void theScopeHomeEndsAtTheDoor() {
        var pair = pair("A", "B", Scope.HOME, null);

        assertThat(found(pair, unit("N"), in(NEXT_DOOR, "S"))).hasSize(1);
        assertThat(found(pair, unit("N"), in(SAME_TOWN, "S"))).isEmpty();
    }

    @Test
    void theScopeMunicipalityEndsAtItsBorder() {
        var pair = pair("A", "B", Scope.MUNICIPALITY, null);
        var acrossTheBorderAtOneAddress = World.home("H3", "2280", 0.05);

        assertThat(found(pair, unit("N"), in(SAME_TOWN, null))).hasSize(1);
        assertThat(found(pair, unit("N"), in(FAR_AWAY, null))).isEmpty();
        assertThat(found(pair, unit("N"), in(acrossTheBorderAtOneAddress, null)))
                .hasSize(1);
    }

    @Test
    void aRadiusReachesBeyondReach() {
        assertThat(found(pair("A", "B", Scope.RADIUS, 60.0), unit("N"), in(FAR_AWAY, null)))
                .singleElement()
                .extracting(Finding::nearness)
                .isEqualTo(Nearness.FAR);
        assertThat(found(pair("A", "B", Scope.RADIUS, 41.0), unit("N"), in(FAR_AWAY, null)))
                .isEmpty();
        assertThat(found(pair("A", "B", Scope.RADIUS, 0.0), unit("N"), in(NEXT_DOOR, null)))
                .hasSize(1);
    }

    @Test
    void aClosedPairAndOneOfOtherDaysAreHistory() {
        var closed = new KeepApart("A", "B", Reason.THREAT, Scope.HOME, null, false, Days.ALWAYS, World.ref("pair"));
        var over = new KeepApart(
                "A",
                "B",
                Reason.THREAT,
                Scope.HOME,
                null,
                true,
                new Days(null, World.FIRST.minusDays(1)),
                World.ref("pair"));

        assertThat(found(closed, unit("N"), World.stay("B", World.HOME))).isEmpty();
        assertThat(found(over, unit("N"), World.stay("B", World.HOME))).isEmpty();
    }

    @Test
    void graveAndLightReasonsAreFoundEachForItself() {
        var grave = pair("A", "B", Scope.HOME, null);
        var light =
                new KeepApart("A", "B", Reason.BULLYING, Scope.HOME, null, true, Days.ALWAYS, World.ref("bullying"));
        var world = people().pair(grave).pair(light).stays(World.stay("B", World.HOME));

        assertThat(world.judge(unit("N")))
                .extracting(finding -> finding.inputs().reasonGroup())
                .containsExactlyInAnyOrder(ReasonGroup.GRAVE, ReasonGroup.LIGHT);
    }

    @Test
    void onlyBullyingAndOtherAreLight() {
        assertThat(Reason.values())
                .filteredOn(reason -> reason.group() == ReasonGroup.LIGHT)
                .containsExactly(Reason.BULLYING, Reason.OTHER);
    }

    @Test
    void aRadiusWithoutADistanceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> pair("A", "B", Scope.RADIUS, null));
        assertThatIllegalArgumentException().isThrownBy(() -> pair("A", "B", Scope.HOME, 5.0));
        assertThatIllegalArgumentException().isThrownBy(() -> pair("A", "A", Scope.HOME, null));
    }

    private static KeepApart pair(String a, String b, Scope scope, @Nullable Double km) {
        return new KeepApart(a, b, Reason.VIOLENCE, scope, km, true, Days.ALWAYS, World.ref("pair"));
    }

    private static World people() {
        return new World().person("A").person("B");
    }

    private static List<Finding> found(KeepApart pair, Stay proposed, Stay existing) {
        return people().pair(pair).stays(existing).judge(proposed);
    }

    private static Stay unit(@Nullable String unit) {
        return new Stay("P", "A", World.HOME, unit, new Days(World.FIRST, World.LAST), StayStatus.RESERVED);
    }

    private static Stay in(Home home, @Nullable String unit) {
        return new Stay("S-B", "B", home, unit, new Days(World.FIRST, World.LAST), StayStatus.ONGOING);
    }
}
