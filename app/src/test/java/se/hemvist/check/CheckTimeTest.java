package se.hemvist.check;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.Home;
import se.hemvist.conflict.Point;

/**
 * How long one check takes among a thousand stays, and in the same run a bare query of the same candidates by their index:
 * the first is what a kommun waits for, the second what no search could do without.
 */
@Tag("bench")
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(CheckParts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CheckTimeTest {

    private static final Logger LOG = LoggerFactory.getLogger(CheckTimeTest.class);
    private static final int STAYS = 1_000;
    private static final int WARM = 100;
    private static final int MEASURED = 300;

    private final Map<Point, Set<String>> cellsAround = new HashMap<>();

    @Autowired
    StoredWorld world;

    @Autowired
    CheckStays check;

    @Autowired
    se.hemvist.placement.Stays stays;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Test
    void aCheckAmongAThousandStaysAnswersWithinASecond() throws Exception {
        world.store(Crowd.world(), Crowd.HOMES.stream().collect(toMap(Home::id, home -> home)));
        var crowd = IntStream.range(0, STAYS).mapToObj(Crowd::stay).toList();
        var ids = crowd.stream().map(world::propose).toList();
        jdbc.sql("delete from conflict_check").update();
        var cells =
                crowd.stream().map(stay -> stay.home().point()).map(this::cells).toList();

        var judged = times(n -> check.judge(ids.get(n)));
        var asked = times(n -> jdbc.sql("select * from stay where cell_token in (:cells)")
                .param("cells", cells.get(n))
                .query()
                .listOfRows());

        try (var connection = source.getConnection()) {
            LOG.info(
                    "{}: {} candidates; check {}; bare query {}",
                    connection.getMetaData().getDatabaseProductName(),
                    stays.near(Crowd.HOMES.get(0).point(), 30, Rivals.TODAY).size(),
                    text(judged),
                    text(asked));
        }
        assertThat(Duration.ofNanos(percentile(judged, 95))).isLessThan(Duration.ofSeconds(1));
    }

    private Set<String> cells(Point point) {
        return cellsAround.computeIfAbsent(point, this::askedFor);
    }

    private Set<String> askedFor(Point point) {
        var near = stays.near(point, 30, Rivals.TODAY).stream()
                .map(stay -> stay.id())
                .toList();
        return Set.copyOf(jdbc.sql("select distinct cell_token from stay where cast(id as varchar(36)) in (:near)")
                .param("near", near)
                .query(String.class)
                .list());
    }

    /** In nanoseconds, shortest first. */
    private static List<Long> times(IntConsumer work) {
        IntStream.range(0, WARM).forEach(work);
        return IntStream.range(WARM, WARM + MEASURED)
                .mapToObj(n -> {
                    long start = System.nanoTime();
                    work.accept(n);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toList();
    }

    private static long percentile(List<Long> times, int percent) {
        return times.get(times.size() * percent / 100);
    }

    private static String text(List<Long> times) {
        return "p50 %.1f ms, p95 %.1f ms".formatted(percentile(times, 50) / 1e6, percentile(times, 95) / 1e6);
    }
}
