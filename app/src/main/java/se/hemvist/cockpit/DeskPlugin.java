package se.hemvist.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Found by Cockpit through {@code META-INF/services}. */
public final class DeskPlugin extends AbstractCockpitPlugin {

    static final String ID = "hemvist-desk";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(DeskRoot.class);
    }
}
