package se.hemvist.organisation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much may be asked before somebody is to look, as configured for each day. */
@Component
public class ProbingSettings {

    private final JdbcClient jdbc;

    ProbingSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ProbingSetting on(LocalDate day) {
        return jdbc.sql(
                        """
                        select checks_per_case, looked_back_days, withdrawals, withdrawal_days, ring_homes, ring_km,
                            rate_least, rate_days, rate_factor
                        from probing_setting
                        where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by valid_from desc fetch first 1 row only""")
                .param("day", day)
                .query(ProbingSetting.class)
                .single();
    }
}
