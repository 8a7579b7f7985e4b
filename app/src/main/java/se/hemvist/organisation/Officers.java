package se.hemvist.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who have logged in, with the groups they had then. */
@Component
public class Officers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Officers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Called at every login: the groups of the login replace those known before; an address it does not give stays. */
    @Transactional
    public void register(Actor actor, @Nullable String mail) {
        if (update(actor, mail) == 0) {
            insert(actor, mail);
        }
    }

    private int update(Actor actor, @Nullable String mail) {
        return jdbc.sql(
                        """
                        update officer set display_name = ?, unit_groups = ?, last_login = ?, mail = coalesce(?, mail)
                        where user_id = ?""")
                .params(actor.name(), written(actor.groups()), OffsetDateTime.now(clock), mail, actor.user())
                .update();
    }

    private void insert(Actor actor, @Nullable String mail) {
        jdbc.sql("insert into officer (display_name, unit_groups, last_login, mail, user_id) values (?, ?, ?, ?, ?)")
                .params(actor.name(), written(actor.groups()), OffsetDateTime.now(clock), mail, actor.user())
                .update();
    }

    /** Where the officer is reached by mail, if the login has said. */
    public Optional<String> mailOf(String userId) {
        return jdbc.sql("select mail from officer where user_id = ? and mail is not null")
                .param(userId)
                .query(String.class)
                .optional();
    }

    public Optional<Actor> find(String userId) {
        return jdbc.sql("select * from officer where user_id = ?")
                .param(userId)
                .query(Officers::read)
                .optional();
    }

    /** Everybody of the group, by name. */
    public List<Actor> inGroup(UnitGroup group) {
        return jdbc.sql("select * from officer where unit_groups like ? order by display_name, user_id")
                .param("% " + group.id() + " %")
                .query(Officers::read)
                .list();
    }

    /** Everybody who works there, by name, with all their groups. */
    public List<Actor> inUnit(Tenant unit) {
        return jdbc.sql("select * from officer where unit_groups like ? order by display_name, user_id")
                .param("% " + unit.id() + ".%")
                .query(Officers::read)
                .list();
    }

    /** The name to show, or the user id of somebody who has never logged in. */
    public String nameOf(String userId) {
        return find(userId).map(Actor::name).orElse(userId);
    }

    private static String written(Set<UnitGroup> groups) {
        return groups.stream().map(UnitGroup::id).sorted().collect(Collectors.joining(" ", " ", " "));
    }

    private static Actor read(ResultSet row, int number) throws SQLException {
        var groups = Arrays.stream(row.getString("unit_groups").trim().split(" +"))
                .flatMap(id -> UnitGroup.find(id).stream())
                .collect(Collectors.toSet());
        return new Actor(row.getString("user_id"), row.getString("display_name"), groups);
    }
}
