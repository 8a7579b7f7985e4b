package se.hemvist.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser without eyes: keeps its cookies, follows no redirect. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address;

    Visitor(int port) {
        address = URI.create("http://localhost:" + port);
    }

    /** The answer to the login form. */
    HttpResponse<String> logIn(String user, String password) {
        var token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("The login form has no token");
        }
        return post("/login", "_csrf=" + encoded(token.group(1)) + "&username=" + user + "&password=" + password);
    }

    HttpResponse<String> get(String path) {
        return send(request("GET", path, ""));
    }

    /** As somebody who wants to read it. */
    HttpResponse<String> page(String path) {
        return send(request("GET", path, "").header("Accept", "text/html"));
    }

    /** As a browser that would take it compressed. */
    HttpResponse<String> compressed(String path) {
        return send(request("GET", path, "").header("Accept", "text/html, */*").header("Accept-Encoding", "gzip"));
    }

    /** As a form of a page. */
    HttpResponse<String> post(String path, String form) {
        return send(request("POST", path, form).header("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** As a script of the webapps, with the token that Camunda gave the page. */
    HttpResponse<String> call(String method, String path, String json) {
        return send(request(method, path, json)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", webappToken()));
    }

    /** As a script of our own pages that saves what is being written. */
    HttpResponse<String> draft(String path) {
        return send(request("PUT", path, "{}")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json"));
    }

    boolean hasSession() {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().contains("SESSION"));
    }

    HttpResponse<String> bare(String method, String path) {
        return send(request(method, path, ""));
    }

    private String webappToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(address.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
