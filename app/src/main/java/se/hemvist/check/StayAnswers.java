package se.hemvist.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Doubt;
import se.hemvist.conflict.HomeReason;
import se.hemvist.conflict.PlacementConflict;

/** What checks said of each stay besides its conflicts; the conflicts themselves are read where they stand. */
@Component
class StayAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    StayAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The caller holds the stay's lock, so nobody else writes the row between the two statements. */
    void record(String stay, Set<Doubt> doubts, Collection<PlacementConflict> conflicts) {
        var reasons = conflicts.stream()
                .flatMap(conflict -> conflict.finding().homeReasons().stream())
                .collect(toCollection(() -> EnumSet.noneOf(HomeReason.class)));
        var updated = write(
                "update stay_answer set doubts = :doubts, home_reasons = :reasons, answered_at = :now"
                        + " where stay_id = :stay",
                stay,
                doubts,
                reasons);
        if (updated == 0) {
            write(
                    "insert into stay_answer (stay_id, doubts, home_reasons, answered_at)"
                            + " values (:stay, :doubts, :reasons, :now)",
                    stay,
                    doubts,
                    reasons);
        }
    }

    Optional<StayAnswer> find(String stay) {
        return jdbc.sql("select doubts, home_reasons, answered_at from stay_answer where stay_id = ?")
                .param(stay)
                .query(StayAnswers::read)
                .optional();
    }

    private int write(String sql, String stay, Set<Doubt> doubts, Set<HomeReason> reasons) {
        return jdbc.sql(sql)
                .param("stay", stay)
                .param("doubts", codes(doubts))
                .param("reasons", codes(reasons))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String codes(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(joining(" "));
    }

    private static StayAnswer read(ResultSet row, int number) throws SQLException {
        return new StayAnswer(
                !row.getString("doubts").isEmpty(),
                Arrays.stream(row.getString("home_reasons").split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(HomeReason::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(HomeReason.class))),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
