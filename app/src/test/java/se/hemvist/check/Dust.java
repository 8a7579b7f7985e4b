package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until whatever was begun is done, and says what is wrong then, whatever the world. */
final class Dust {

    private static final int FEW = 4;
    private static final String UNDONE =
            """
            select (select count(*) from conflict_check where done_at is null)
                + (select count(*) from conflict_sweep where done_at is null)
                + (select count(*) from act_ru_job where type_ = 'message')""";

    private final JdbcClient jdbc;

    Dust(Node node) {
        jdbc = node.jdbc();
    }

    /** How long it took. */
    Duration settle(Duration patience) {
        long began = System.nanoTime();
        while (jdbc.sql(UNDONE).query(Integer.class).single() > 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(() -> "Not settled: " + jobs())
                    .isLessThan(patience);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Lets most of the checks be done, so that the next fall among what is going on and not behind it. */
    void lie() {
        while (jdbc.sql("select count(*) from conflict_check where done_at is null")
                        .query(Integer.class)
                        .single()
                > FEW) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private String jobs() {
        return jdbc.sql(
                        "select process_def_key_ as process, retries_ as retries, lock_owner_ as owner,"
                                + " duedate_ as due, count(*) as many from act_ru_job where type_ = 'message' group by 1, 2, 3, 4")
                .query()
                .listOfRows()
                .toString();
    }

    /** How long checks have taken from their fact's commit to their own, in words. */
    String times() {
        return jdbc.sql(
                        """
                        select count(*) || ' checks, p50 ' || round((percentile_cont(0.5) within group (order by took))::numeric, 2)
                            || ' s, p95 ' || round((percentile_cont(0.95) within group (order by took))::numeric, 2)
                            || ' s, longest ' || round(max(took)::numeric, 2) || ' s'
                        from (select extract(epoch from done_at - requested_at) as took from conflict_check) checks""")
                .query(String.class)
                .single();
    }

    /** A sentence for each thing that is wrong about situations, alerts, checks or the log. */
    List<String> wrongs() {
        var wrongs = new ArrayList<String>();
        none(
                wrongs,
                "Not in exactly one live situation: conflict",
                """
                select k.kind || ' of ' || k.lower_stay from placement_conflict k
                where k.open_key is not null and 1 <> (
                    select count(*) from situation_conflict c join conflict_situation s on s.id = c.situation_id
                    where c.conflict_id = cast(k.id as varchar(36)) and s.status in ('OPEN', 'STANDING'))""");
        none(
                wrongs,
                "Live without an open conflict: situation",
                """
                select s.number from conflict_situation s
                where s.status in ('OPEN', 'STANDING') and not exists (
                    select 1 from situation_conflict c join placement_conflict k on cast(k.id as varchar(36)) = c.conflict_id
                    where c.situation_id = s.id and k.open_key is not null)""");
        none(
                wrongs,
                "In two live situations: stay",
                """
                select stay from (
                    select distinct s.id, t.stay from conflict_situation s
                    join situation_conflict c on c.situation_id = s.id
                    join placement_conflict k on cast(k.id as varchar(36)) = c.conflict_id and k.open_key is not null
                    cross join lateral (values (k.lower_stay), (k.higher_stay)) as t (stay)
                    where s.status in ('OPEN', 'STANDING') and t.stay is not null) told
                group by stay having count(*) > 1""");
        none(
                wrongs,
                "Without one process and one alert while live, or with any when over: situation",
                """
                select s.number || ' ' || s.status from conflict_situation s
                where (select count(*) from act_ru_execution e
                       where e.business_key_ = cast(s.id as varchar(36)) and e.parent_id_ is null)
                      <> case when s.status = 'OPEN' then 1 else 0 end
                   or (select count(*) from act_ru_incident i where i.id_ = s.incident)
                      <> case when s.status = 'OPEN' then 1 else 0 end""");
        none(
                wrongs,
                "An alert of nothing that is live",
                """
                select i.incident_type_ || ' in ' || i.activity_id_ from act_ru_incident i
                where not exists (select 1 from conflict_situation s where s.incident = i.id_ and s.status = 'OPEN')""");
        none(
                wrongs,
                "Told to be found not once: situations",
                """
                select 'found ' || found || ', parted ' || parted || ', in all ' || situations from (select
                    (select count(*) from situation_event where what = 'FOUND') as found,
                    (select count(*) from situation_event where what = 'PARTED') / 2 as parted,
                    (select count(*) from conflict_situation) as situations) told
                where found + parted <> situations""");
        none(
                wrongs,
                "Twice in the log",
                """
                select action || ' ' || object_type from access_log
                where action in ('CREATE', 'CLOSE') and object_type not in ('network', 'home')
                group by action, object_type, object_id, person_token, case_number having count(*) > 1""");
        none(
                wrongs,
                "Open twice: key",
                "select conflict_key from placement_conflict where open_key is not null group by 1 having count(*) > 1");
        none(wrongs, "Swept twice", "select reason from conflict_sweep group by reason having count(*) > 1");
        none(wrongs, "Not judged by a sweep: stays", "select reason from conflict_sweep where failed > 0");
        return wrongs;
    }

    private void none(List<String> wrongs, String what, String sql) {
        jdbc.sql(sql).query(String.class).list().forEach(which -> wrongs.add(what + " " + which));
    }
}
