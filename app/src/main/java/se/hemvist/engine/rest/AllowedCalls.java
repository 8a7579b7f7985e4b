package se.hemvist.engine.rest;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.hemvist.engine.EngineApi;

/**
 * The calls that Tasklist and Cockpit make here. Missing on purpose, because they go past our forms or write free text
 * into the engine: starting, completing, creating, assigning, delegating, variables, comments, attachments,
 * annotations, suspension, modification, messages, deployment.
 */
@Component
final class AllowedCalls implements EngineApi {

    private static final String ENGINES = "/camunda/api/engine/engine";

    private static final List<Call> CALLS = calls(
            """
            GET  /
            GET  /{engine}/version
            GET  /{engine}/authorization/check
            GET  /{engine}/identity/groups
            GET  /{engine}/user/{id}/profile
            GET  /{engine}/user
            GET  /{engine}/user/count
            GET  /{engine}/group
            GET  /{engine}/group/count
            POST /{engine}/group
            GET  /{engine}/tenant
            GET  /{engine}/filter
            GET  /{engine}/filter/count
            OPTIONS /{engine}/filter
            GET  /{engine}/filter/{id}
            OPTIONS /{engine}/filter/{id}
            GET  /{engine}/filter/{id}/list
            POST /{engine}/filter/{id}/list
            GET  /{engine}/filter/{id}/count
            POST /{engine}/filter/{id}/count
            GET  /{engine}/task
            POST /{engine}/task
            GET  /{engine}/task/count
            POST /{engine}/task/count
            GET  /{engine}/task/{id}
            GET  /{engine}/task/{id}/form
            GET  /{engine}/task/{id}/deployed-form
            GET  /{engine}/task/{id}/form-variables
            GET  /{engine}/task/{id}/identity-links
            GET  /{engine}/task/{id}/comment
            POST /{engine}/task/{id}/claim
            POST /{engine}/task/{id}/submit-form
            GET  /{engine}/process-definition
            GET  /{engine}/process-definition/count
            GET  /{engine}/process-definition/statistics
            GET  /{engine}/process-definition/{id}
            GET  /{engine}/process-definition/{id}/xml
            GET  /{engine}/process-definition/{id}/diagram
            GET  /{engine}/process-definition/{id}/startForm
            GET  /{engine}/process-definition/{id}/deployed-start-form
            GET  /{engine}/process-definition/{id}/form-variables
            GET  /{engine}/process-definition/{id}/statistics
            GET  /{engine}/process-definition/{id}/static-called-process-definitions
            GET  /{engine}/process-definition/key/{key}
            GET  /{engine}/process-definition/key/{key}/xml
            GET  /{engine}/process-definition/key/{key}/startForm
            GET  /{engine}/process-definition/key/{key}/deployed-start-form
            GET  /{engine}/process-definition/key/{key}/form-variables
            POST /{engine}/process-definition/{id}/submit-form
            POST /{engine}/process-definition/key/{key}/submit-form
            GET  /{engine}/process-instance
            POST /{engine}/process-instance
            GET  /{engine}/process-instance/count
            POST /{engine}/process-instance/count
            GET  /{engine}/process-instance/{id}
            GET  /{engine}/process-instance/{id}/activity-instances
            POST /{engine}/variable-instance
            POST /{engine}/variable-instance/count
            GET  /{engine}/incident
            GET  /{engine}/incident/count
            GET  /{engine}/incident/{id}
            GET  /{engine}/job
            POST /{engine}/job
            GET  /{engine}/job/count
            POST /{engine}/job/count
            GET  /{engine}/job-definition
            POST /{engine}/job-definition
            GET  /{engine}/job-definition/count
            POST /{engine}/job-definition/count
            GET  /{engine}/external-task/count
            POST /{engine}/external-task/count
            GET  /{engine}/decision-definition
            GET  /{engine}/decision-definition/count
            GET  /{engine}/decision-definition/{id}
            GET  /{engine}/decision-definition/{id}/xml
            GET  /{engine}/decision-requirements-definition
            GET  /{engine}/decision-requirements-definition/count
            GET  /{engine}/case-definition
            GET  /{engine}/case-definition/count
            GET  /{engine}/deployment
            GET  /{engine}/deployment/count
            GET  /{engine}/history/user-operation
            GET  /{engine}/history/user-operation/count
            GET  /{engine}/history/incident
            GET  /{engine}/history/incident/count
            GET  /{engine}/history/process-instance/{id}
            POST /{engine}/history/process-instance
            POST /{engine}/history/process-instance/count
            POST /{engine}/history/activity-instance
            POST /{engine}/history/task
            POST /{engine}/history/task/count
            GET  /{engine}/history/task/report
            GET  /{engine}/history/process-definition/{id}/statistics
            """);

    private static List<Call> calls(String list) {
        var parser = new PathPatternParser();
        return Arrays.stream(list.split("\n"))
                .map(line -> line.split(" +"))
                .map(line -> new Call(HttpMethod.valueOf(line[0]), parser.parse(path(line[1]))))
                .toList();
    }

    private static String path(String relative) {
        return relative.equals("/") ? ENGINES : ENGINES + relative;
    }

    @Override
    public boolean allows(HttpMethod method, String path) {
        var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        var parsed = PathContainer.parsePath(path.length() > 1 && path.endsWith("/") ? chopped(path) : path);
        return CALLS.stream()
                .anyMatch(call -> call.method().equals(asked) && call.path().matches(parsed));
    }

    private static String chopped(String path) {
        return path.substring(0, path.length() - 1);
    }

    private record Call(HttpMethod method, PathPattern path) {}
}
