package se.hemvist.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.hemvist.placement.ManyStays.Many;

/** The same country in clear tables, and what one would ask of them: with good indexes, and without thinking. */
class PlainQueries {

    /** Who could clash with one person, by plain joins over indexes; nothing is sealed, judged or written. */
    private static final String FLOOR =
            """
            with enemy as (
                select m.person from plain_link mine join plain_rivalry r on r.a = mine.network
                    join plain_link m on m.network = r.b where mine.person = ?
                union select m.person from plain_link mine join plain_link m on m.network = mine.network
                    where mine.person = ?
                union select m.person from plain_threat t join plain_link m on m.network = t.network where t.against = ?
                union select t.against from plain_link mine join plain_threat t on t.network = mine.network
                    where mine.person = ?
                union select t.actor from plain_threat t where t.against = ? and t.actor is not null
                union select t.against from plain_threat t where t.actor = ?
                union select p.b from plain_pair p where p.a = ?)
            select s.id, s.person, s.home, s.from_day, s.until_day, h.lat, h.lon
            from plain_stay me join plain_home at on at.id = me.home
            join enemy e on e.person <> me.person
            join plain_stay s on s.person = e.person
            join plain_home h on h.id = s.home
            where me.person = ? and s.until_day >= me.from_day and s.from_day <= me.until_day
            and h.lat between at.lat - 0.3 and at.lat + 0.3 and h.lon between at.lon - 0.6 and at.lon + 0.6""";

    /** Everybody against everybody: how far it is, and then whether anything is known. */
    private static final String ALL_PAIRS =
            """
            select s.id, s.person, s.home, s.from_day, s.until_day, h.lat, h.lon
            from plain_stay me join plain_home at on at.id = me.home
            join plain_stay s on s.person <> me.person
            join plain_home h on h.id = s.home
            where me.person = ? and s.until_day >= me.from_day and s.from_day <= me.until_day
            and 2 * 6371 * asin(sqrt(power(sin(radians(h.lat - at.lat) / 2), 2)
                + cos(radians(at.lat)) * cos(radians(h.lat)) * power(sin(radians(h.lon - at.lon) / 2), 2))) <= 30
            and (exists (select 1 from plain_link mine join plain_rivalry r on r.a = mine.network
                    join plain_link m on m.network = r.b where mine.person = me.person and m.person = s.person)
                or exists (select 1 from plain_link mine join plain_link m on m.network = mine.network
                    where mine.person = me.person and m.person = s.person)
                or exists (select 1 from plain_threat t where t.against = me.person and t.actor = s.person)
                or exists (select 1 from plain_threat t where t.against = s.person and t.actor = me.person)
                or exists (select 1 from plain_threat t join plain_link m on m.network = t.network
                    where t.against = me.person and m.person = s.person)
                or exists (select 1 from plain_pair p where p.a = me.person and p.b = s.person))""";

    @Autowired
    private JdbcTemplate jdbc;

    void create() {
        jdbc.execute("create table plain_home (id uuid primary key, lat double precision, lon double precision)");
        jdbc.execute("create table plain_stay (id uuid primary key, person integer, home uuid, from_day date,"
                + " until_day date)");
        jdbc.execute("create table plain_link (person integer, network integer)");
        jdbc.execute("create table plain_rivalry (a integer, b integer)");
        jdbc.execute("create table plain_threat (against integer, network integer, actor integer)");
        jdbc.execute("create table plain_pair (a integer, b integer)");
    }

    void stays(int first, List<Many> stays) {
        var rows = new ArrayList<Object[]>();
        for (int n = 0; n < stays.size(); n++) {
            var stay = stays.get(n);
            rows.add(new Object[] {stay.id(), first + n, stay.home(), stay.from(), stay.until()});
        }
        jdbc.batchUpdate("insert into plain_stay (id, person, home, from_day, until_day) values (?, ?, ?, ?, ?)", rows);
    }

    void facts(Country country) {
        jdbc.update("insert into plain_home (id, lat, lon) select id, lat, lon from home");
        insert("plain_link (person, network)", country.links().map(link ->
                new Object[] {link.person(), link.network()}));
        insert("plain_rivalry (a, b)", country.rivalries().flatMap(two -> bothWays(two)));
        insert("plain_pair (a, b)", country.pairs().flatMap(two -> bothWays(two)));
        jdbc.batchUpdate(
                "insert into plain_threat (against, network, actor) values (?, ?, ?)",
                country.threats()
                        .map(threat -> threat.byNetwork()
                                ? new Object[] {threat.against(), threat.by(), null}
                                : new Object[] {threat.against(), null, threat.by()})
                        .toList());
    }

    private void insert(String table, Stream<Object[]> rows) {
        jdbc.batchUpdate("insert into " + table + " values (?, ?)", rows.toList());
    }

    private static Stream<Object[]> bothWays(int[] two) {
        return Stream.of(new Object[] {two[0], two[1]}, new Object[] {two[1], two[0]});
    }

    void index() {
        List.of(
                        "plain_stay (person)",
                        "plain_link (person)",
                        "plain_link (network)",
                        "plain_rivalry (a)",
                        "plain_threat (against)",
                        "plain_threat (network)",
                        "plain_threat (actor)",
                        "plain_pair (a)")
                .forEach(columns -> jdbc.execute(
                        "create index plain_" + Integer.toHexString(columns.hashCode()) + " on " + columns));
        jdbc.execute("analyze");
    }

    int floor(int person) {
        return ask(FLOOR, 8, person);
    }

    int allPairs(int person) {
        return ask(ALL_PAIRS, 1, person);
    }

    private int ask(String sql, int times, int person) {
        return jdbc.queryForList(sql, Collections.nCopies(times, person).toArray())
                .size();
    }
}
