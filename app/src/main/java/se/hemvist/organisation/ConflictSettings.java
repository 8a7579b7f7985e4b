package se.hemvist.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The distances and times of the conflict rules, as configured for each day. */
@Component
public class ConflictSettings {

    private final JdbcClient jdbc;

    ConflictSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ConflictSetting on(LocalDate day) {
        return jdbc.sql(
                        """
                        select same_home_km, close_km, town_km, reach_km, enmity_months from conflict_setting
                        where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by valid_from desc fetch first 1 row only""")
                .param("day", day)
                .query(ConflictSettings::read)
                .single();
    }

    private static ConflictSetting read(ResultSet row, int number) throws SQLException {
        return new ConflictSetting(
                row.getDouble("same_home_km"),
                row.getDouble("close_km"),
                row.getDouble("town_km"),
                row.getDouble("reach_km"),
                row.getInt("enmity_months"));
    }
}
