package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.hemvist.coordination.DeskWorld.MALMO;
import static se.hemvist.coordination.DeskWorld.SUNDSVALL;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.engine.Refusal;

/** The numbers that the desk calls at night, tried every month. */
@AtTheDesk
class ContactRegisterTest {

    @Autowired
    DeskWorld world;

    @Autowired
    ContactRegister register;

    @Autowired
    Situations desk;

    @BeforeEach
    void peopleAreKnown() {
        world.peopleAreKnown();
    }

    @AfterEach
    void itIsNow() {
        world.itIsNow();
    }

    @Test
    void aNumberIsToBeTriedUntilItIsAnsweredAndAgainAfterAMonth() {
        desk(() -> register.state("kommun-2480", "090-16 10 00"));
        assertThat(toTest("kommun-2480")).isTrue();

        desk(() -> register.tested("kommun-2480", false));
        assertThat(toTest("kommun-2480")).isTrue();
        desk(() -> register.tested("kommun-2480", true));

        assertThat(toTest("kommun-2480")).isFalse();
        world.daysPass(32);
        assertThat(toTest("kommun-2480")).isTrue();
    }

    @Test
    void whatIsMissingInAnOpenSituationComesFirstAndTheSituationShowsWhatIsKnown() {
        var home = world.home(66.1);
        var malmos = world.livesIn(home, MALMO);
        world.keepApart(world.livesIn(home, SUNDSVALL), malmos);
        assertThat(toTest("polis-syd")).isTrue();

        desk(() -> register.state(MALMO.id(), "040-34 10 00"));
        desk(() -> register.tested(MALMO.id(), true));

        var situation = world.as("samordnare", desk::open).get(0).id();
        assertThat(world.as("samordnare", () -> desk.view(situation)).sides())
                .filteredOn(side -> side.stay().equals(malmos))
                .singleElement()
                .satisfies(side -> assertThat(side.reached())
                        .startsWith("Jour: 040-34 10 00 (svarade ")
                        .endsWith("Polis: nummer saknas"));
        assertThat(world.as("samordnare", register::toTest))
                .extracting(ContactLine::state)
                .first()
                .isEqualTo("Inget nummer, behövs nu");
    }

    @Test
    void whatIsNoNumberAndNoUnitIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk(() -> register.state(MALMO.id(), "ring Märta")))
                .satisfies(refusal -> assertThat(refusal.field()).contains("number"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk(() -> register.state("kommun-9999", "040-1111")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk(() -> register.tested("kommun-0114", true)));
    }

    @Test
    void nobodyButTheDeskReadsOrWritesIt() {
        for (var user : new String[] {"malmo.handlaggare", "drift"}) {
            assertThatExceptionOfType(NotTheDesk.class).isThrownBy(() -> world.as(user, register::toTest));
            assertThatExceptionOfType(NotTheDesk.class)
                    .isThrownBy(() -> world.as(user, () -> {
                        register.state(MALMO.id(), "040-1111");
                        return user;
                    }));
        }
    }

    private boolean toTest(String unit) {
        return world.as("samordnare", register::toTest).stream()
                .anyMatch(line -> line.unit().equals(unit));
    }

    private void desk(Runnable does) {
        world.as("samordnare", () -> {
            does.run();
            return "done";
        });
    }
}
