package se.hemvist;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void keepsEveryModuleBehindItsOwnDoor() {
        ApplicationModules.of(Hemvist.class).verify();
    }
}
