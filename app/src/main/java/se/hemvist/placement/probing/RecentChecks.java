package se.hemvist.placement.probing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.conflict.Point;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** The homes that have been asked about lately. Where they lie is opened only for persons with many of them. */
@Repository
class RecentChecks {

    private final JdbcClient jdbc;
    private final Stays stays;
    private final Homes homes;

    RecentChecks(JdbcClient jdbc, Stays stays, Homes homes) {
        this.jdbc = jdbc;
        this.stays = stays;
        this.homes = homes;
    }

    /** @param many of so many homes of one person and more it is told where they lie */
    List<Check> since(Instant since, int many) {
        var checks = jdbc.sql(
                        """
                        select s.id, s.person_token, s.home_token, s.status, s.created_at,
                            p.case_id, p.case_number, p.tenant
                        from stay s join placement p on p.id = s.placement_id
                        where s.created_at >= ? order by s.created_at, s.id""")
                .param(since.atOffset(ZoneOffset.UTC))
                .query(RecentChecks::read)
                .list();
        var places = places(asksMuch(checks, many));
        return checks.stream()
                .map(check -> check.lyingAt(places.get(check.stay())))
                .toList();
    }

    private static List<String> asksMuch(List<Check> checks, int many) {
        return checks.stream().collect(Collectors.groupingBy(Check::person)).values().stream()
                .filter(ofOne -> ofOne.stream().map(Check::home).distinct().count() >= many)
                .flatMap(List::stream)
                .map(Check::stay)
                .toList();
    }

    private Map<String, Point> places(List<String> of) {
        var held = stays.find(of);
        var known = homes.find(held.stream().map(StayRow::homeId).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        Home::id,
                        home -> new Point(home.place().lat(), home.place().lon())));
        return held.stream()
                .filter(stay -> known.containsKey(stay.homeId()))
                .collect(Collectors.toMap(StayRow::id, stay -> known.get(stay.homeId())));
    }

    private static Check read(ResultSet row, int number) throws SQLException {
        return new Check(
                row.getString("id"),
                new CheckedCase(
                        row.getString("case_id"), row.getString("case_number"), new Tenant(row.getString("tenant"))),
                row.getString("person_token"),
                row.getString("home_token"),
                null,
                row.getString("status").equals("CANCELLED"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
