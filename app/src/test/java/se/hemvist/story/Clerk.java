package se.hemvist.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at work without a screen: logs in as people do and makes the calls that Tasklist and Cockpit make. */
final class Clerk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String base;
    private final String user;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Clerk(String base, String user) {
        this.base = base;
        this.user = user;
    }

    static Clerk loggedIn(String base, String user) {
        var clerk = new Clerk(base, user);
        var page = clerk.get("/login").body();
        var token = CSRF.matcher(page);
        var csrf = token.find() ? token.group(1) : "";
        var login = "username=" + encoded(user) + "&password=demo&_csrf=" + encoded(csrf);
        clerk.send(HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(login)));
        clerk.get("/camunda/app/tasklist/default/");
        return clerk;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Fills in the form of a page of ours and sends it, as a browser does. */
    HttpResponse<String> fill(String path, Map<String, String> fields) {
        return fill(path, path, fields);
    }

    /** The same of a form that is sent to another address than its page has. */
    HttpResponse<String> fill(String page, String path, Map<String, String> fields) {
        var token = CSRF.matcher(get(page).body());
        var all = new LinkedHashMap<String, String>(fields);
        all.put("_csrf", token.find() ? token.group(1) : "");
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, Object body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", xsrf())
                .POST(HttpRequest.BodyPublishers.ofString(written(body))));
    }

    HttpResponse<String> put(String path, Object body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", xsrf())
                .PUT(HttpRequest.BodyPublishers.ofString(written(body))));
    }

    /** Starts a process by its form. */
    HttpResponse<String> start(String process, Map<String, ?> form) {
        var definitions = read(get(ENGINE
                        + "/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true&maxResults=50")
                .body());
        for (var definition : definitions) {
            if (definition.get("key").asText().equals(process)) {
                return post(
                        ENGINE + "/process-definition/" + definition.get("id").asText() + "/submit-form",
                        Map.of("variables", variables(form)));
            }
        }
        throw new AssertionError(user + " may not start " + process);
    }

    /** The value of the option whose label holds these words, in a list that the form which starts the process offers. */
    String startOption(String process, String list, String words) {
        var shown = read(get(ENGINE + "/process-definition/key/" + process + "/form-variables?deserializeValues=false")
                .body());
        return option(shown.path(list).path("value").asText(), words);
    }

    /** The open task of that key, waited for: what leads to it may run in a job. */
    String task(String key) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var found = find(key);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError(user + " has no task " + key);
    }

    Optional<String> find(String key) {
        for (var filter : read(get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=50")
                .body())) {
            var tasks = read(post(
                            ENGINE + "/filter/" + filter.get("id").asText() + "/list?firstResult=0&maxResults=50",
                            Map.of())
                    .body());
            var rows = tasks.isArray() ? tasks : tasks.path("_embedded").path("task");
            for (var task : rows) {
                if (task.get("taskDefinitionKey").asText().equals(key)) {
                    return Optional.of(task.get("id").asText());
                }
            }
        }
        return Optional.empty();
    }

    /** Takes the task where nobody has it, and submits its form. */
    HttpResponse<String> submit(String task, Map<String, ?> form) {
        post(ENGINE + "/task/" + task + "/claim", Map.of("userId", user));
        return post(ENGINE + "/task/" + task + "/submit-form", Map.of("variables", variables(form)));
    }

    /** What the form of the task shows: one value by name. */
    String shown(String task, String name) {
        return variables(task).path(name).path("value").asText();
    }

    /** The value of the option whose label holds these words, in a list that the form of the task offers. */
    String option(String task, String list, String words) {
        return option(shown(task, list), words);
    }

    private String option(String options, String words) {
        for (var option : read(options)) {
            if (option.get("label").asText().contains(words)) {
                return option.get("value").asText();
            }
        }
        throw new AssertionError(user + " is not offered " + words);
    }

    JsonNode variables(String task) {
        return read(get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false")
                .body());
    }

    private static Map<String, Object> variables(Map<String, ?> form) {
        var variables = new LinkedHashMap<String, Object>();
        form.forEach((name, value) -> variables.put(
                name,
                value instanceof Iterable<?>
                        ? Map.of("value", written(value), "type", "Json")
                        : Map.of("value", value)));
        return variables;
    }

    private String xsrf() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Accept", "application/json, text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    static JsonNode read(@Nullable String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON: " + body, notJson);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
