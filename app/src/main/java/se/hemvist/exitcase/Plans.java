package se.hemvist.exitcase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of the cases, sealed. */
@Component
class Plans {

    private static final String COLUMN = "exit_plan.plan";

    private final JdbcClient jdbc;
    private final SealedParts parts;

    Plans(JdbcClient jdbc, SealedParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** A plan with the version of its row, so that two who change it at once do not undo each other. */
    record Kept(Plan plan, int version) {}

    Optional<Plan> of(ExitCase of) {
        return kept(of).map(Kept::plan);
    }

    Kept get(ExitCase of) {
        return kept(of).orElseThrow(() -> new IllegalStateException("The case has no plan"));
    }

    private Optional<Kept> kept(ExitCase of) {
        return jdbc.sql("select plan_sealed, version from exit_plan where case_id = ?")
                .param(of.id())
                .query((row, number) -> new Kept(open(row.getString("plan_sealed")), row.getInt("version")))
                .optional();
    }

    private Plan open(String sealed) {
        @Nullable Plan plan = parts.open(COLUMN, sealed, Plan.class);
        if (plan == null) {
            throw new IllegalStateException("Every row has a plan");
        }
        return plan;
    }

    void add(ExitCase of, Plan made) {
        jdbc.sql("insert into exit_plan (case_id, plan_sealed, version) values (:case, :sealed, 0)")
                .param("case", of.id())
                .param("sealed", parts.seal(COLUMN, made))
                .update();
    }

    void change(ExitCase of, Kept from, Plan to) {
        var rows = jdbc.sql(
                        """
                        update exit_plan set plan_sealed = :sealed, version = version + 1
                        where case_id = :case and version = :version""")
                .param("sealed", parts.seal(COLUMN, to))
                .param("case", of.id())
                .param("version", from.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Somebody else has changed the plan");
        }
    }
}
