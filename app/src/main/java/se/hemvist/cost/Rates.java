package se.hemvist.cost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** The daily rates in the database, sealed. */
@Component
class Rates {

    private static final String RATE = "daily_rate.rate";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Rates(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    void add(String placement, DailyRate rate, String officer) {
        jdbc.sql(
                        """
                        insert into daily_rate (placement_id, from_day, rate_sealed, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        UUID.fromString(placement),
                        rate.from(),
                        vault.seal(
                                InformationDomain.MUNICIPAL,
                                RATE,
                                rate.kronor() + " " + rate.payer().name()),
                        officer,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** One for each day on which a rate begins, the last that was said of it; by day. */
    List<DailyRate> of(String placement) {
        var byDay = new LinkedHashMap<LocalDate, DailyRate>();
        jdbc.sql("select * from daily_rate where placement_id = ? order by from_day, position")
                .param(UUID.fromString(placement))
                .query(this::read)
                .list()
                .forEach(rate -> byDay.put(rate.from(), rate));
        return List.copyOf(byDay.values());
    }

    private DailyRate read(ResultSet row, int number) throws SQLException {
        var said = vault.open(InformationDomain.MUNICIPAL, RATE, row.getString("rate_sealed"));
        int space = said.indexOf(' ');
        return new DailyRate(
                row.getObject("from_day", LocalDate.class),
                Long.parseLong(said.substring(0, space)),
                Payer.valueOf(said.substring(space + 1)));
    }
}
