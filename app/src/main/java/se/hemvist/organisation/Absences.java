package se.hemvist.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, and who does their work. */
@Component
public class Absences {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** As it is today, in Swedish days. */
    public StandIns today() {
        return new StandIns(meeting(day(), day()));
    }

    /** Whether the officer is away today and has registered it themselves, with that one to do their work. */
    public boolean isStandInChosenBy(String officer, String standIn) {
        return jdbc.sql(
                                """
                                select count(*) from absence where officer = ? and registered_by = ? and substitute = ?
                                    and first_day <= ? and last_day >= ? and called_off_at is null""")
                        .params(officer, officer, standIn, day(), day())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What is registered for these officers and not over yet, the first to begin first. */
    public List<Absence> ahead(Collection<String> officers) {
        return meeting(day(), LocalDate.of(9999, 12, 31)).stream()
                .filter(absence -> officers.contains(absence.officer()))
                .toList();
    }

    public Optional<Absence> find(UUID id) {
        return jdbc.sql("select * from absence where id = ? and called_off_at is null")
                .param(id)
                .query(Absences::read)
                .optional();
    }

    /**
     * Registers it as it stands; who may ask for it, and who may stand in, is the caller's to have checked.
     *
     * @throws AbsenceRefused when the days are wrong, or one of the two is away then already
     */
    @Transactional
    public void register(Absence absence, Actor registrar) {
        check(absence);
        jdbc.sql(
                        """
                        insert into absence (id, officer, substitute, first_day, last_day, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        absence.id(),
                        absence.officer(),
                        absence.substitute(),
                        absence.from(),
                        absence.until(),
                        registrar.user(),
                        OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new AbsencesChanged());
    }

    /** Back earlier, or never gone: from now on the officer does their own work. */
    @Transactional
    public void callOff(UUID id) {
        jdbc.sql("update absence set called_off_at = ? where id = ? and called_off_at is null")
                .params(OffsetDateTime.now(clock), id)
                .update();
        events.publishEvent(new AbsencesChanged());
    }

    private void check(Absence absence) {
        if (absence.until().isBefore(absence.from())) {
            throw new AbsenceRefused("until", "Sista dagen är före den första. Rätta dagarna.");
        }
        if (absence.until().isBefore(day())) {
            throw new AbsenceRefused("until", "De dagarna har redan varit. Ange dagar från och med i dag.");
        }
        var others = meeting(absence.from(), absence.until());
        if (others.stream().anyMatch(other -> other.officer().equals(absence.officer()))) {
            throw new AbsenceRefused(
                    "from",
                    "En frånvaro är redan registrerad under de dagarna. Ta bort den först, eller ändra dagarna.");
        }
        if (others.stream().anyMatch(other -> other.officer().equals(absence.substitute()))) {
            throw new AbsenceRefused("substitute", "Ersättaren är själv frånvarande de dagarna. Välj någon annan.");
        }
    }

    private List<Absence> meeting(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        """
                        select * from absence where first_day <= ? and last_day >= ? and called_off_at is null
                        order by first_day, officer""")
                .params(last, first)
                .query(Absences::read)
                .list();
    }

    private LocalDate day() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("officer"),
                row.getString("substitute"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
