package se.hemvist.exitcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.secrecy.ConsentsInForce;

/**
 * Whether a case's consent holds this very moment: the one place to ask before anything that rests on it is told. It
 * holds the case's row till the transaction ends, so a withdrawal either waits for what is being told, or is seen here.
 * It ends with a case after which another, or nobody, answers for the person.
 */
@Component
class ConsentInForce implements ConsentsInForce {

    private static final String SELECT = "select consent, consent_version, consent_withdrawn_at, closed_at,"
            + " (select outcome from exit_case_ending where case_id = exit_case.id) as outcome from exit_case";

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentInForce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OptionalInt versionIn(String caseNumber) {
        return jdbc.sql(SELECT + " where case_number = ? for update")
                .param(caseNumber)
                .query(Kept::read)
                .optional()
                .filter(Kept::holds)
                .map(Kept::version)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Whether it holds, for a page: what is told asks {@link #versionIn} again. */
    boolean holds(UUID caseId) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(caseId)
                .query(Kept::read)
                .single()
                .holds();
    }

    /** Takes the consent back: from the commit of this transaction on nothing that rests on it is told. */
    void withdraw(ExitCase of, Actor reporter) {
        int rows = jdbc.sql(
                        """
                        update exit_case set consent_withdrawn_at = ?, consent_withdrawn_by = ?
                        where id = ? and consent = 'GIVEN' and consent_withdrawn_at is null""")
                .params(OffsetDateTime.now(clock), reporter.user(), of.id())
                .update();
        if (rows == 0) {
            throw new Refusal("Samtycket är redan återtaget, eller har aldrig getts. Inget lämnas ut med stöd av det.");
        }
    }

    /** Whether it was given and has been taken back since. */
    boolean isWithdrawn(UUID caseId) {
        return jdbc.sql("select consent_withdrawn_at from exit_case where id = ?")
                .param(caseId)
                .query((row, number) -> row.getObject(1) != null)
                .single();
    }

    /** What the row says, read after it is held. */
    private record Kept(ConsentAnswer answer, int version, boolean withdrawn, boolean over) {

        boolean holds() {
            return answer == ConsentAnswer.GIVEN && !withdrawn && !over;
        }

        static Kept read(ResultSet row, int number) throws SQLException {
            return new Kept(
                    ConsentAnswer.valueOf(row.getString("consent")),
                    row.getInt("consent_version"),
                    row.getObject("consent_withdrawn_at") != null,
                    row.getObject("closed_at") != null && endsTheConsent(row.getString("outcome")));
        }

        private static boolean endsTheConsent(@Nullable String outcome) {
            return outcome != null && ExitOutcome.valueOf(outcome).endsTheConsent();
        }
    }
}
