package se.hemvist.demo;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;
import se.hemvist.login.DemoUsers;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;

/** Says on the console where Hemvist is, how to log in, and where the data lie. */
@Component
@OnlyInTheDemo
class Greeting {

    private final DemoUsers users;
    private final ServletWebServerApplicationContext application;
    private final Path data;

    Greeting(
            DemoUsers users,
            ServletWebServerApplicationContext application,
            @Value("${hemvist.data:./data}") Path data) {
        this.users = users;
        this.application = application;
        this.data = data;
    }

    /** To the console and not to the log: it is for the one who started it. */
    @SuppressWarnings("SystemOut") // Error Prone would have a logger
    void print() {
        System.out.println(text());
    }

    String text() {
        return """

                Hemvist är i gång:  http://localhost:%d/

                Logga in med lösenordet %s som någon av:
                %s

                Data och nycklar ligger i %s och finns kvar till nästa start.
                Börja om från början: mvn spring-boot:run -Dfresh=true
                Allt i demon är påhittat och personnumren är Skatteverkets testnummer. Skriv inget om verkliga personer.
                """
                .formatted(
                        application.getWebServer().getPort(),
                        DemoUsers.PASSWORD,
                        users.ofTheStory().stream().map(Greeting::line).collect(Collectors.joining("\n")),
                        data.toAbsolutePath().normalize());
    }

    private static String line(Actor actor) {
        var groups = actor.groups().stream().map(UnitGroup::id).sorted().collect(Collectors.joining(", "));
        return "  %-24s%-18s%s".formatted(actor.user(), actor.name(), groups);
    }
}
