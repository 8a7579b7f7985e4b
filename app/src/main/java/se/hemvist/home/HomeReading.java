package se.hemvist.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Organisation;

/** Reads a row of the register as a home. In one that is closed nobody may be placed, as in one that is blocked. */
@Component
class HomeReading {

    private final Organisation organisation;

    HomeReading(Organisation organisation) {
        this.organisation = organisation;
    }

    Home read(ResultSet row, int number) throws SQLException {
        var kind = HomeKind.valueOf(row.getString("kind"));
        return new Home(
                row.getString("id"),
                kind,
                row.getString("name"),
                label(kind, row),
                new HomePlace(
                        row.getString("municipality"),
                        row.getString("town"),
                        row.getDouble("lat"),
                        row.getDouble("lon"),
                        row.getBoolean("approximate")),
                new HomePermit(
                        row.getBoolean("permit_required"),
                        row.getBoolean("has_permit"),
                        row.getObject("permit_until", LocalDate.class)),
                new HomeLimits(
                        row.getObject("capacity", Integer.class),
                        row.getObject("min_age", Integer.class),
                        row.getObject("max_age", Integer.class)),
                earlier(row.getObject("blocked_from", LocalDate.class), row.getObject("closed_on", LocalDate.class)),
                stated(row),
                row.getInt("version"));
    }

    private String label(HomeKind kind, ResultSet row) throws SQLException {
        return kind.isProtected()
                ? kind.title() + " i "
                        + organisation.county(row.getString("county")).name() + " (nr "
                        + row.getInt("protected_number") + ")"
                : row.getString("name") + ", " + row.getString("town");
    }

    private static @Nullable StatedPlaces stated(ResultSet row) throws SQLException {
        var on = row.getObject("stated_on", LocalDate.class);
        return on == null ? null : new StatedPlaces(row.getInt("stated_free"), on);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
