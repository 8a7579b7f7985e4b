package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.conflict.ConflictKind.BAD_COMPANY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChildrenAreKeptFromBadCompanyTest {

    private static final LocalDate EIGHTEEN_ON_THE_FIRST_DAY = World.FIRST.minusYears(18);
    private static final LocalDate A_DAY_YOUNGER = EIGHTEEN_ON_THE_FIRST_DAY.plusDays(1);

    private final World world = new World().networks("G1").inactive("G2").stays(World.stay("B", World.HOME));

    @Test
    void aChildIsKeptFromCoSuspectsWhicheverOfTheTwoIsTheChild() {
        world.coSuspects("B", "A");

        assertThat(found(born("A", A_DAY_YOUNGER), born("B", null))).containsExactly(BAD_COMPANY);
        assertThat(found(born("A", null), born("B", A_DAY_YOUNGER))).containsExactly(BAD_COMPANY);
        assertThat(found(born("A", null), born("B", null))).isEmpty();
    }

    @Test
    void whoIsEighteenOnTheFirstDayIsNoChild() {
        world.coSuspects("A", "B");

        assertThat(found(born("A", EIGHTEEN_ON_THE_FIRST_DAY), born("B", null))).isEmpty();
    }

    @Test
    void whoMayBeAChildIsOne() {
        world.coSuspects("A", "B");
        var perhaps = new PersonFacts("A", null, A_DAY_YOUNGER, List.of(), List.of(), null, NetworkLink.CHECKED);

        assertThat(found(perhaps, born("B", null))).containsExactly(BAD_COMPANY);
    }

    @Test
    void aChildIsKeptFromItsOwnNetworkInAnyRole() {
        assertThat(found(
                        born("A", A_DAY_YOUNGER, World.member("G1")),
                        born("B", null, World.tie("G1", Membership.Role.ASSOCIATE))))
                .containsExactly(BAD_COMPANY);
    }

    @Test
    void aMembershipThatIsOverAndAnInactiveNetworkAreNoCompany() {
        var over = new Membership(
                "G1", Membership.Role.MEMBER, new Days(null, World.FIRST.minusDays(1)), World.ref("over"));

        assertThat(found(born("A", A_DAY_YOUNGER, over), born("B", null, World.member("G1"))))
                .isEmpty();
        assertThat(found(born("A", A_DAY_YOUNGER, World.member("G2")), born("B", null, World.member("G2"))))
                .isEmpty();
    }

    private List<ConflictKind> found(PersonFacts one, PersonFacts other) {
        return world.person(one).person(other).judge(World.stay("A", World.HOME)).stream()
                .map(Finding::kind)
                .toList();
    }

    private static PersonFacts born(String id, @Nullable LocalDate born, Membership... memberships) {
        return new PersonFacts(id, born, born, List.of(memberships), List.of(), null, NetworkLink.CHECKED);
    }
}
