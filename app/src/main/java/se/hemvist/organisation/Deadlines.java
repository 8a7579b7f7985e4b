package se.hemvist.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines as configured, each version with the days it applies to. */
@Component
public class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The deadlines that apply to what begins on that day. */
    public DeadlinesOfDay on(LocalDate day) {
        return new DeadlinesOfDay(jdbc
                .sql(
                        """
                                select * from deadline_rule
                                where valid_from <= :day and (valid_until is null or valid_until >= :day)""")
                .param("day", day)
                .query(Deadlines::read)
                .list()
                .stream()
                .collect(Collectors.toMap(DeadlineRule::code, Function.identity())));
    }

    static DeadlineRule read(ResultSet row, int number) throws SQLException {
        return new DeadlineRule(
                row.getString("code"),
                row.getInt("amount"),
                DeadlineUnit.valueOf(row.getString("unit")),
                row.getString("source"),
                clock(row));
    }

    private static @Nullable ClockTerms clock(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return number == null
                ? null
                : new ClockTerms(
                        number,
                        row.getString("name"),
                        row.getString("if_missed"),
                        row.getBoolean("moves"),
                        row.getBoolean("lapses"),
                        row.getObject("warn_hours", Integer.class),
                        row.getBoolean("from_birth"));
    }
}
