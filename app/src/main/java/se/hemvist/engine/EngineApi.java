package se.hemvist.engine;

import org.springframework.http.HttpMethod;

/** Which calls of the engine's REST API the webapps may make; everything else is to be denied. */
public interface EngineApi {

    /**
     * Whether the call is on the list.
     *
     * @param path the request's whole path without context, such as {@code /camunda/api/engine/engine/default/task}
     */
    boolean allows(HttpMethod method, String path);
}
