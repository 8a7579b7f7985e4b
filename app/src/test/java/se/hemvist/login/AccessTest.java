package se.hemvist.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:access",
            "hemvist.data=target/access",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=access"
        })
@DirtiesContext
class AccessTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final String CASEWORKER = "sundsvall.handlaggare";
    private static final String TASKLIST = "/camunda/app/tasklist/access/";
    private static final String COCKPIT = "/camunda/app/cockpit/access/";
    private static final String ENGINE = "/camunda/api/engine/engine/access";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ServletContext servlets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensNoRouteWithoutALogin() {
        var stranger = new Visitor(port);

        var routes = new Routes(context, servlets).all();

        assertThat(routes).hasSizeGreaterThan(150);
        assertThat(routes.stream().filter(route -> !route.isWayInOrOut()).filter(route -> !isClosed(stranger, route)))
                .isEmpty();
    }

    /** A call is told 401 and a page is sent to the login; a page's form without its token does not come even so far. */
    private static boolean isClosed(Visitor stranger, Route route) {
        var answer = stranger.bare(route.method(), route.path());
        boolean call = route.path().startsWith("/camunda/api/") || route.path().startsWith("/actuator");
        return call
                ? answer.statusCode() == 401
                : answer.statusCode() == 403 && !route.method().equals("GET")
                        || answer.statusCode() == 401
                        || answer.statusCode() == 302
                                && answer.headers()
                                        .firstValue("Location")
                                        .orElse("")
                                        .contains("/login");
    }

    @Test
    void showsTheWayInToEverybody() {
        var stranger = new Visitor(port);

        assertThat(stranger.get("/login").body()).contains("Logga in").contains("Demo: se README");
        assertThat(stranger.get("/assets/hemvist-pages.css").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void letsABrowserKeepOurScriptsAndStylesAndNoPage() {
        var caseworker = loggedIn(CASEWORKER);
        var page = caseworker.compressed("/hemvist");
        var style = Pattern.compile("/assets/[0-9a-f]{12}/hemvist\\.css")
                .matcher(caseworker.get("/hemvist").body());
        assertThat(style.find()).isTrue();
        var kept = new Visitor(port).compressed(style.group());
        var plain = new Visitor(port).compressed("/assets/swedish.js");

        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Content-Encoding")).isEmpty();
        assertThat(header(kept, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(kept, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(plain, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(plain, "Content-Encoding")).isEqualTo("gzip");
        assertThat(caseworker.get("/assets/000000000000/hemvist.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    void writesTheNonceOfTheHeaderIntoEachPageHoweverManyAreAskedForAtOnce() {
        var caseworker = loggedIn(CASEWORKER);

        var pages = IntStream.range(0, 100)
                .parallel()
                .mapToObj(each -> caseworker.page(TASKLIST))
                .toList();

        assertThat(pages).allSatisfy(page -> {
            var nonce = NONCE.matcher(header(page, "Content-Security-Policy"));
            assertThat(nonce.find()).isTrue();
            assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        });
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void doesNotSayWhetherTheNameOrThePasswordWasWrong() {
        var wrongPassword = new Visitor(port).logIn(CASEWORKER, "fel");
        var wrongName = new Visitor(port).logIn("finns.inte", "demo");

        assertThat(wrongPassword.statusCode()).isEqualTo(302);
        assertThat(wrongPassword.headers().firstValue("Location"))
                .isEqualTo(wrongName.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/login?error"));
        assertThat(new Visitor(port).get("/login?error").body())
                .contains("Användarnamnet eller lösenordet stämmer inte.");
    }

    @Test
    void takesEverybodyToWhereTheyWork() {
        assertThat(homeOf(CASEWORKER)).endsWith("/hemvist");
        assertThat(homeOf("nord.polis")).endsWith("/hemvist");
        assertThat(homeOf("samordnare")).contains("/cockpit/");
        assertThat(homeOf("drift")).contains("/cockpit/");
    }

    @Test
    void showsTheRestOfTheDeskWhatIsTheirs() {
        var unusual = "/hemvist/kontroller";

        assertThat(homeOf("samordnare.jour")).contains("/cockpit/");
        assertThat(homeOf("samordnare.chef")).contains("/cockpit/");
        assertThat(homeOf("loggranskare")).endsWith("/hemvist");
        Stream.of("samordnare.jour", "samordnare.chef", "loggranskare")
                .forEach(user -> assertThat(loggedIn(user).get(unusual).statusCode())
                        .as(user)
                        .isEqualTo(200));
        assertThat(loggedIn("samordnare.jour").get("/hemvist").body()).contains("Vakthavande befäl", "/hemvist/par");
        assertThat(loggedIn("samordnare.chef").get("/hemvist").body()).contains("Enhetschef", "/hemvist/par");
        assertThat(loggedIn("loggranskare").get("/hemvist").body())
                .contains("Loggranskare", "Kontroller")
                .doesNotContain("/hemvist/par", "Cockpit");
        assertThat(loggedIn("loggranskare").get(COCKPIT).statusCode()).isEqualTo(403);
        assertThat(loggedIn("drift").get(unusual).statusCode()).isEqualTo(404);
    }

    @Test
    void bringsSomebodyBackToThePageTheyAskedForAndNoWhereElse() {
        assertThat(landsAfterAsking("/hemvist/frister", CASEWORKER)).contains("/hemvist/frister");
        assertThat(landsAfterAsking(TASKLIST, CASEWORKER)).contains(TASKLIST);
        assertThat(landsAfterAsking(COCKPIT, CASEWORKER)).endsWith("/hemvist");
        assertThat(landsAfterAsking("/hemvist/inloggad", CASEWORKER)).endsWith("/hemvist");
    }

    /** A script asks for whatever comes, a person for a page. */
    private String landsAfterAsking(String path, String user) {
        var visitor = new Visitor(port);
        if (path.endsWith("inloggad")) {
            visitor.get(path);
        } else {
            visitor.page(path);
        }
        return visitor.logIn(user, DemoUsers.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private String homeOf(String user) {
        return new Visitor(port)
                .logIn(user, DemoUsers.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    @Test
    void logsTheLoginAndKnowsTheOfficer() {
        loggedIn("malmo.chef");

        assertThat(jdbc.sql("select unit_groups from access_log where actor = 'malmo.chef' and action = 'LOGIN'")
                        .query(String.class)
                        .list())
                .contains("kommun-1280.manager");
        assertThat(jdbc.sql("select display_name from officer where user_id = 'malmo.chef'")
                        .query(String.class)
                        .single())
                .isEqualTo("Leila Nordin");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        var visitor = new Visitor(port);

        assertThat(visitor.post("/login", "username=" + CASEWORKER + "&password=demo")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void beginsNoSessionForACallOfNobody() {
        var stranger = new Visitor(port);

        var saving = stranger.draft("/hemvist/utkast/handelse");
        var asking = stranger.get("/hemvist/inloggad");

        assertThat(saving.statusCode()).isEqualTo(401);
        assertThat(asking.statusCode()).isEqualTo(302);
        assertThat(stranger.hasSession()).isFalse();
    }

    @Test
    void refusesAScriptWithoutTheWebappsToken() {
        var caseworker = loggedIn(CASEWORKER);
        caseworker.get(TASKLIST);

        assertThat(caseworker.bare("PUT", "/hemvist/drafts/x").statusCode()).isEqualTo(403);
        assertThat(caseworker.call("PUT", "/hemvist/drafts/x", "{}").statusCode())
                .isEqualTo(404);
        assertThat(caseworker.bare("POST", ENGINE + "/task").statusCode()).isEqualTo(403);
    }

    @Test
    void keepsTheEngineClosedPastItsList() {
        var caseworker = loggedIn(CASEWORKER);
        caseworker.get(TASKLIST);

        Stream.of("/process-definition/key/exit-case/start", "/task/x/complete", "/message", "/deployment/create")
                .forEach(path -> assertThat(
                                caseworker.call("POST", ENGINE + path, "{}").statusCode())
                        .isEqualTo(403));
    }

    @Test
    void keepsAdminAndItsSetUpClosedForEverybody() {
        Stream.of(CASEWORKER, "samordnare", "drift").map(this::loggedIn).forEach(user -> {
            assertThat(user.get("/camunda/app/admin/access/").statusCode()).isEqualTo(403);
            assertThat(user.call("POST", "/camunda/api/admin/setup/access/user/create", "{}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(user.call("POST", "/camunda/api/admin/auth/user/access/login/cockpit", "{}")
                            .statusCode())
                    .isEqualTo(403);
        });
    }

    @Test
    void givesCockpitToTheCoordinationOnly() {
        var caseworker = loggedIn(CASEWORKER);
        var coordinator = loggedIn("samordnare");

        assertThat(caseworker.get(COCKPIT).statusCode()).isEqualTo(403);
        assertThat(caseworker
                        .get("/camunda/api/cockpit/plugin/base/access/process-definition/statistics")
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator.get(COCKPIT).statusCode()).isEqualTo(200);
    }

    @Test
    void countsTheCasesForTheCoordinationOnly() {
        var caseworker = loggedIn(CASEWORKER);
        var statistics = ENGINE + "/process-definition/statistics";

        Stream.of("", "/", "?incidents=true")
                .forEach(end -> assertThat(caseworker.get(statistics + end).statusCode())
                        .isEqualTo(403));
        assertThat(loggedIn("samordnare").get(statistics).statusCode()).isEqualTo(200);
        assertThat(loggedIn("drift").get(statistics).statusCode()).isEqualTo(200);
    }

    /** The second fence: the engine itself authorizes the caseworker for Tasklist and not for Cockpit. */
    @Test
    void letsTheEngineRefuseCockpitToo() {
        var caseworker = loggedIn(CASEWORKER);
        caseworker.get(TASKLIST);

        assertThat(caseworker.get("/camunda/api/admin/auth/user/access").body())
                .contains("tasklist")
                .doesNotContain("cockpit");
    }

    @Test
    void showsMetricsToTheOperatorOnly() {
        assertThat(loggedIn(CASEWORKER).get("/actuator/metrics").statusCode()).isEqualTo(403);
        assertThat(loggedIn("drift").get("/actuator/metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSessionWhenAWebappLogsOut() {
        var caseworker = loggedIn(CASEWORKER);
        caseworker.get(TASKLIST);

        var answer = caseworker.call("POST", "/camunda/api/admin/auth/user/access/logout", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(caseworker.get(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(caseworker.get(ENGINE + "/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void saysInSwedishAndNothingMoreWhatWentWrong() {
        var caseworker = loggedIn(CASEWORKER);

        var missing = caseworker.page("/finns-inte");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains("Sidan finns inte")
                .doesNotContain("finns-inte")
                .doesNotContain("Exception");
    }

    @Test
    void guardsItsOwnPagesWithHeaders() {
        var headers = new Visitor(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    private Visitor loggedIn(String user) {
        var visitor = new Visitor(port);
        assertThat(visitor.logIn(user, DemoUsers.PASSWORD).statusCode()).isEqualTo(302);
        return visitor;
    }
}
