package se.hemvist.cockpit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import se.hemvist.coordination.NotTheDesk;
import se.hemvist.coordination.WorkSituation;
import se.hemvist.engine.Refusal;

/** What the panel and the tab ask for. Who may see is decided by the desk itself, for every call. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DeskResource extends AbstractCockpitPluginResource {

    private static final String PROCESS = "national-coordination";

    DeskResource(String engine) {
        super(engine);
    }

    @GET
    public Response open() {
        return answer(() -> Map.of(
                "situations",
                Desk.situations().open(),
                "notices",
                Desk.situations().notices(),
                "contacts",
                Desk.contacts().toTest()));
    }

    @GET
    @Path("{instance}")
    public Response view(@PathParam("instance") String instance) {
        return answer(() -> Desk.situations().view(situationOf(instance)));
    }

    @POST
    @Path("{instance}/claim")
    public Response claim(@PathParam("instance") String instance) {
        return answer(() -> {
            Desk.situations().claim(situationOf(instance));
            return Map.of();
        });
    }

    @POST
    @Path("{instance}/work")
    public Response work(@PathParam("instance") String instance, String command) {
        return answer(() -> {
            Desk.situations().work(situationOf(instance), read(command));
            return Map.of();
        });
    }

    @POST
    @Path("notices/{notice}/seen")
    public Response seen(@PathParam("notice") String notice) {
        return answer(() -> {
            Desk.situations().seen(notice);
            return Map.of();
        });
    }

    /** The body is a number that is new, or whether the one that is known was answered. */
    @POST
    @Path("contacts/{unit}")
    public Response contact(@PathParam("unit") String unit, String body) {
        return answer(() -> {
            var said = tree(body);
            if (said.hasNonNull("number")) {
                Desk.contacts().state(unit, said.get("number").asText().strip());
            } else {
                Desk.contacts().tested(unit, said.path("answered").asBoolean());
            }
            return Map.of();
        });
    }

    private static JsonNode tree(String body) {
        try {
            return Desk.json().readTree(body);
        } catch (JsonProcessingException wrong) {
            throw unreadable();
        }
    }

    /**
     * The tab knows a situation by its process instance, which is looked for as the one who is logged in. Any other id is
     * handed on as it is: the desk says who may not ask, and that there is no such situation.
     */
    private String situationOf(String instance) {
        var found = getProcessEngine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceId(instance)
                .singleResult();
        return found == null ? instance : found.getBusinessKey();
    }

    private static WorkSituation read(String command) {
        try {
            return Optional.ofNullable(Desk.json().readValue(command, WorkSituation.class))
                    .orElseThrow(DeskResource::unreadable);
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal("Något i formuläret har fel form. Kontrollera datum och val.");
    }

    private static Response answer(Supplier<Object> asked) {
        try {
            return Response.ok(Desk.json().writeValueAsString(asked.get())).build();
        } catch (NotTheDesk refused) {
            return sentence(Response.Status.NOT_FOUND, refused);
        } catch (Refusal refused) {
            return sentence(Response.Status.BAD_REQUEST, refused);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible.getClass().getSimpleName(), null);
        }
    }

    private static Response sentence(Response.Status status, Refusal refused) {
        var said = Desk.json().createObjectNode().put("message", refused.sentence());
        refused.field().ifPresent(field -> said.put("field", field));
        return Response.status(status).entity(said.toString()).build();
    }
}
