package se.hemvist.login;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;

/** The invented officers of the demo, who exist on the embedded default only. */
@Component
@ConditionalOnProperty(name = "hemvist.demo", havingValue = "true")
public class DemoUsers implements UserDetailsService {

    /** The same for all, and written in the README. */
    public static final String PASSWORD = "demo";

    private static final String HASH = "$2a$10$bgMUaTGDuH.qcKYdMpMPJOQYCuYAJrvTcM/uzKACIMcIM9f/VjEr2";

    private static final List<Actor> ALL = List.of(
            officer("sundsvall.handlaggare", "Anna Lindqvist", "kommun-2281.caseworker", "kommun-2281.intake"),
            officer("sundsvall.chef", "Maria Ek", "kommun-2281.manager"),
            officer("sundsvall.namnd", "Karin Ståhl", "kommun-2281.board-decider"),
            officer("malmo.handlaggare", "Johan Berg", "kommun-1280.caseworker", "kommun-1280.intake"),
            officer("malmo.chef", "Leila Nordin", "kommun-1280.manager"),
            officer("nord.polis", "Eva Strand", "polis-nord.assessor"),
            officer("nord.granskare", "Peter Hed", "polis-nord.reviewer", "polis-nord.assessor"),
            officer("nord.vakthavande", "Ulla Norén", "polis-nord.on-call"),
            officer("syd.polis", "Nils Brink", "polis-syd.assessor"),
            officer("syd.granskare", "Amira Falk", "polis-syd.reviewer", "polis-syd.assessor"),
            officer("samordnare", "Sara Holm", "nationell.coordinator"),
            officer("samordnare2", "Olle Frisk", "nationell.coordinator"),
            officer("drift", "Dag Rask", "nationell.operator"));

    private final Map<String, Actor> byUser =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Actor::user, Function.identity()));

    DemoUsers(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("postgres"))) {
            throw new StartRefused(
                    "Demoanvändarna finns bara i den inbäddade installationen. Ta bort hemvist.demo=true,"
                            + " eller starta utan profilen postgres.");
        }
    }

    /** All of them, in the order of the story. */
    public List<Actor> all() {
        return ALL;
    }

    @Override
    public UserDetails loadUserByUsername(String user) {
        var actor = byUser.get(user);
        if (actor == null) {
            throw new UsernameNotFoundException("No such demo user");
        }
        return new NamedUser(actor, mailOf(actor), HASH);
    }

    /** An address that no mail server delivers to. */
    public static String mailOf(Actor actor) {
        return actor.user() + "@hemvist.example";
    }

    private static Actor officer(String user, String name, String... groups) {
        return new Actor(
                user, name, Arrays.stream(groups).map(UnitGroup::parse).collect(Collectors.toUnmodifiableSet()));
    }
}
