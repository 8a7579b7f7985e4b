package se.hemvist.threat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.PersonId;
import se.hemvist.threat.ThreatAssessment.Status;

/** The assessments of a region in a few words each, for those of the region who work with them. */
@Component
class AssessmentList {

    private final JdbcClient jdbc;
    private final SealedText text;

    AssessmentList(JdbcClient jdbc, SealedText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    static boolean isSeenBy(Actor actor, Tenant region) {
        return regionsOf(actor).contains(region.id());
    }

    /** Those that the actor has assessed or reviewed last, and those that nobody has begun with. */
    List<Listed> mine(Actor actor) {
        return all(actor).stream()
                .filter(each -> !each.over())
                .filter(each -> each.isBy(actor.user()))
                .toList();
    }

    /** All of the actor's regions, newest first. */
    List<Listed> all(Actor actor) {
        return read("a.region in (:values)", regionsOf(actor));
    }

    Optional<Listed> numbered(String number, Actor actor) {
        return read("a.case_number in (:values)", List.of(number)).stream()
                .filter(each -> isSeenBy(actor, each.region()))
                .findFirst();
    }

    private static List<String> regionsOf(Actor actor) {
        return actor.groups().stream()
                .filter(group ->
                        List.of(Role.ASSESSOR, Role.REVIEWER, Role.ON_CALL).contains(group.role()))
                .map(UnitGroup::tenant)
                .map(Tenant::id)
                .distinct()
                .toList();
    }

    private List<Listed> read(String condition, Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select a.id, a.case_number, a.region, a.person_sealed, a.requested_at, a.status, a.over_at,
                            r.kind, r.level, r.assessor, r.reviewer
                        from threat_assessment a
                        left join assessment_revision r on r.assessment_id = a.id and r.number = (
                            select max(number) from assessment_revision where assessment_id = a.id)
                        where %s order by a.requested_at desc, a.id"""
                                .formatted(condition))
                .param("values", values)
                .query((row, number) -> read(row))
                .list();
    }

    private Listed read(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var level = row.getString("level");
        return new Listed(
                row.getString("id"),
                row.getString("case_number"),
                new Tenant(row.getString("region")),
                PersonId.of(text.open(AssessmentRows.PERSON, row.getString("person_sealed"), String.class)),
                Objects.requireNonNull(AssessmentRows.instant(row, "requested_at")),
                Status.valueOf(row.getString("status")),
                row.getObject("over_at") != null,
                kind == null ? null : AssessmentKind.valueOf(kind),
                level == null ? null : ThreatLevel.valueOf(level),
                row.getString("assessor"),
                row.getString("reviewer"));
    }

    /** One of them; kind, level and officers are those of its last version. */
    record Listed(
            String id,
            String number,
            Tenant region,
            PersonId person,
            Instant since,
            Status status,
            boolean over,
            @Nullable AssessmentKind kind,
            @Nullable ThreatLevel level,
            @Nullable String assessor,
            @Nullable String reviewer) {

        boolean isBy(String user) {
            return assessor == null || Stream.of(assessor, reviewer).anyMatch(user::equals);
        }

        /** Where it stands, in a few words. */
        String phase() {
            if (over) {
                return "Avslutad";
            }
            if (kind == null || level == null) {
                return "Väntar på bedömning";
            }
            var stands =
                    switch (status) {
                        case REQUESTED -> "väntar på full bedömning";
                        case ASSESSED -> "väntar på granskning";
                        case DISAGREED -> "görs om";
                        case SETTLED -> "granskad";
                    };
            return level.title() + ", " + stands;
        }
    }
}
