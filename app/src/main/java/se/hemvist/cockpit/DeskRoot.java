package se.hemvist.cockpit;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** {@code /camunda/api/cockpit/plugin/hemvist-desk/<engine>/situations}. */
@Path("plugin/" + DeskPlugin.ID)
public final class DeskRoot extends AbstractCockpitPluginRootResource {

    public DeskRoot() {
        super(DeskPlugin.ID);
    }

    @Path("{engineName}/situations")
    public DeskResource situations(@PathParam("engineName") String engine) {
        return subResource(new DeskResource(engine), engine);
    }
}
