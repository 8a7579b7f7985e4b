package se.hemvist.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Doubt;
import se.hemvist.conflict.HomeReason;
import se.hemvist.conflict.PlacementConflict;

/** What checks said of each stay besides its conflicts; the conflicts themselves are read where they stand. */
@Component
class StayAnswers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    StayAnswers(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    /** What a check says of one stay. */
    record Said(String stay, Set<Doubt> doubts, Set<HomeReason> reasons) {

        static Said of(String stay, Set<Doubt> doubts, Collection<PlacementConflict> conflicts) {
            return new Said(
                    stay,
                    doubts,
                    conflicts.stream()
                            .flatMap(conflict -> conflict.finding().homeReasons().stream())
                            .collect(toCollection(() -> EnumSet.noneOf(HomeReason.class))));
        }
    }

    /** The caller holds the stays' locks, so nobody else writes a row between the two statements. */
    void record(List<Said> said) {
        var updated =
                write("update stay_answer set doubts = ?, home_reasons = ?, answered_at = ? where stay_id = ?", said);
        var missing = IntStream.range(0, said.size())
                .filter(n -> updated[n] == 0)
                .mapToObj(said::get)
                .toList();
        write("insert into stay_answer (doubts, home_reasons, answered_at, stay_id) values (?, ?, ?, ?)", missing);
    }

    /** To the hour, which is enough to know the day: to the moment it would tell whose stays were judged together. */
    private int[] write(String sql, List<Said> said) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        return batch.batchUpdate(
                sql,
                said.stream()
                        .map(one -> new Object[] {codes(one.doubts()), codes(one.reasons()), now, one.stay()})
                        .toList());
    }

    Optional<StayAnswer> find(String stay) {
        return jdbc.sql("select doubts, home_reasons, answered_at from stay_answer where stay_id = ?")
                .param(stay)
                .query(StayAnswers::read)
                .optional();
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
