package se.hemvist.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every version of every deadline there ever was or will be; a reform is one more, and none is ever changed but for its last day. */
@Component
public class DeadlineVersions {

    private final JdbcClient jdbc;

    DeadlineVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code, the oldest first. */
    public List<DeadlineVersion> all() {
        return jdbc.sql("select * from deadline_rule order by code, valid_from")
                .query((row, number) -> new DeadlineVersion(
                        Deadlines.read(row, number),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    /** The oldest first; empty when there is no such deadline. */
    public List<DeadlineVersion> of(String code) {
        return all().stream().filter(each -> each.rule().code().equals(code)).toList();
    }

    /**
     * From that day on it is so long; the one before ends the day before. What else makes a clock of it stays as it is.
     *
     * @param from later than the version before begins
     * @throws org.springframework.dao.DuplicateKeyException when somebody else has just entered one from the same day
     */
    @Transactional
    public void add(
            DeadlineVersion before,
            LocalDate from,
            int amount,
            DeadlineUnit unit,
            @Nullable Integer warnHours,
            String source) {
        if (!from.isAfter(before.from()) || amount < 1) {
            throw new IllegalArgumentException("A version comes after the one before, and is some time long");
        }
        jdbc.sql("update deadline_rule set valid_until = ? where code = ? and valid_from = ?")
                .params(from.minusDays(1), before.rule().code(), before.from())
                .update();
        jdbc.sql(
                        """
                        insert into deadline_rule (code, number, valid_from, amount, unit, source, name, if_missed,
                            moves, lapses, warn_hours, from_birth)
                        select code, number, :from, :amount, :unit, :source, name, if_missed,
                            moves, lapses, cast(:warn as integer), from_birth
                        from deadline_rule where code = :code and valid_from = :before""")
                .param("from", from)
                .param("amount", amount)
                .param("unit", unit.name())
                .param("source", source)
                .param("warn", warnHours)
                .param("code", before.rule().code())
                .param("before", before.from())
                .update();
    }
}
