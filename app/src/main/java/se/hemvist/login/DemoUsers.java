package se.hemvist.login;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The kommuner of the demo by their codes: the part before the dot in the logins of their officers. */
    public static final Map<String, String> KOMMUNER = Map.of(
            "2281", "sundsvall",
            "2480", "umea",
            "2380", "ostersund",
            "1280", "malmo",
            "1281", "lund",
            "0780", "vaxjo",
            "1480", "goteborg",
            "1490", "boras",
            "1488", "trollhattan",
            "1380", "halmstad");

    /** Those of the story, in its order. */
    private static final List<Actor> OF_THE_STORY = List.of(
            officer("sundsvall.handlaggare", "Anna Lindqvist", "kommun-2281.caseworker", "kommun-2281.intake"),
            officer("sundsvall.handlaggare2", "Lisa Åkerman", "kommun-2281.caseworker", "kommun-2281.intake"),
            officer("sundsvall.chef", "Maria Ek", "kommun-2281.manager"),
            officer("sundsvall.namnd", "Karin Ståhl", "kommun-2281.board-decider"),
            officer("sundsvall.jour", "Stina Mård", "kommun-2281.social-emergency"),
            officer("malmo.handlaggare", "Johan Berg", "kommun-1280.caseworker", "kommun-1280.intake"),
            officer("malmo.chef", "Leila Nordin", "kommun-1280.manager"),
            officer("malmo.jour", "Omar Wik", "kommun-1280.social-emergency"),
            officer("nord.polis", "Eva Strand", "polis-nord.assessor"),
            officer("nord.granskare", "Peter Hed", "polis-nord.reviewer", "polis-nord.assessor"),
            officer("nord.vakthavande", "Ulla Norén", "polis-nord.on-call"),
            officer("syd.polis", "Nils Brink", "polis-syd.assessor"),
            officer("syd.granskare", "Amira Falk", "polis-syd.reviewer", "polis-syd.assessor"),
            officer("samordnare", "Sara Holm", "nationell.coordinator"),
            officer("samordnare2", "Olle Frisk", "nationell.coordinator"),
            officer("drift", "Dag Rask", "nationell.operator"));

    /** The rest of the national desk; two in each other kommun, and a police region more: there to show that they see nothing of each other. */
    private static final List<Actor> ELSEWHERE = List.of(
            officer("samordnare.jour", "Maj Sundin", "nationell.on-call", "nationell.coordinator"),
            officer("samordnare.chef", "Bo Ringdal", "nationell.manager", "nationell.coordinator"),
            officer("loggranskare", "Gun Tillberg", "nationell.log-reviewer"),
            officer("registrator", "Siv Rönn", "nationell.registrar"),
            officer("granskare", "Kerstin Alm", "nationell.provider-reviewer"),
            caseworker("2480", "Ylva Norrman"),
            manager("2480", "Stig Hedlund"),
            caseworker("2380", "Britta Fors"),
            manager("2380", "Ingrid Åslund"),
            caseworker("1281", "Sofia Lind"),
            manager("1281", "Tomas Wall"),
            caseworker("0780", "Erik Sand"),
            manager("0780", "Lena Dahl"),
            caseworker("1480", "Hassan Karimi"),
            manager("1480", "Eva-Lena Moberg"),
            officer("goteborg.namnd", "Birgit Lund", "kommun-1480.board-decider"),
            caseworker("1490", "Petra Falk"),
            manager("1490", "Jan Brandt"),
            caseworker("1488", "Mira Stål"),
            manager("1488", "Göran Vik"),
            caseworker("1380", "Olga Nyman"),
            manager("1380", "Per Holm"),
            officer("vast.polis", "Linn Skog", "polis-vast.assessor"),
            officer("vast.granskare", "Ulf Berg", "polis-vast.reviewer", "polis-vast.assessor"));

    private static final List<Actor> ALL =
            Stream.concat(OF_THE_STORY.stream(), ELSEWHERE.stream()).toList();

    private final Map<String, Actor> byUser =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Actor::user, Function.identity()));

    DemoUsers(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("postgres"))) {
            throw new StartRefused(
                    "Demoanvändarna finns bara i den inbäddade installationen. Ta bort hemvist.demo=true,"
                            + " eller starta utan profilen postgres.");
        }
    }

    /** Who has the cases of the demo in that kommun. */
    public static String caseworkerIn(String municipality) {
        return KOMMUNER.get(municipality) + ".handlaggare";
    }

    /** Who decides there. */
    public static String managerIn(String municipality) {
        return KOMMUNER.get(municipality) + ".chef";
    }

    /** Those who live through the story, in its order. */
    public List<Actor> ofTheStory() {
        return OF_THE_STORY;
    }

    /** All of them. */
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

    private static Actor caseworker(String municipality, String name) {
        var unit = "kommun-" + municipality;
        return officer(caseworkerIn(municipality), name, unit + ".caseworker", unit + ".intake");
    }

    private static Actor manager(String municipality, String name) {
        return officer(managerIn(municipality), name, "kommun-" + municipality + ".manager");
    }

    private static Actor officer(String user, String name, String... groups) {
        return new Actor(
                user, name, Arrays.stream(groups).map(UnitGroup::parse).collect(Collectors.toUnmodifiableSet()));
    }
}
