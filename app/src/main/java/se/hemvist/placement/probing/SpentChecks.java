package se.hemvist.placement.probing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a case has asked, been told and been let through, out of its own rows. */
@Repository
class SpentChecks {

    private final JdbcClient jdbc;

    SpentChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each home that has been held, also one that was let go. */
    int checks(String caseId) {
        return number(
                "select count(*) from stay s join placement p on p.id = s.placement_id where p.case_id = ?", caseId);
    }

    /** Checks beyond the first lot. */
    int released(String caseId) {
        return number("select coalesce(sum(more), 0) from check_release where case_id = ?", caseId);
    }

    /** Whether somebody of the kommun has read a red answer since the desk last let a check through. */
    boolean hasUnreleasedRed(String caseId) {
        return number(
                        """
                        select count(*) from placement_event e join placement p on p.id = e.placement_id
                        where p.case_id = ? and e.answer = 'DO_NOT_PLACE' and e.id >
                            (select coalesce(max(r.seen_event), 0) from check_release r where r.case_id = p.case_id)""",
                        caseId)
                > 0;
    }

    /** The latest of what has come of the case's placements. */
    long lastEvent(String caseId) {
        return jdbc.sql(
                        """
                        select coalesce(max(e.id), 0) from placement_event e join placement p on p.id = e.placement_id
                        where p.case_id = ?""")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private int number(String sql, String caseId) {
        return jdbc.sql(sql).param(caseId).query(Integer.class).single();
    }
}
