package se.hemvist.threat;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.PersonsMerged;

/** Carries the assessments of a merged person over to the kept one: the one that took effect last counts for both. */
@Component
class MergedAssessments {

    private final JdbcClient jdbc;
    private final PersonTokens tokens;
    private final ApplicationEventPublisher events;

    MergedAssessments(JdbcClient jdbc, PersonTokens tokens, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carry(PersonsMerged persons) {
        var assessments = jdbc.sql("select id from threat_assessment where joint_token = ? order by id")
                .param(tokens.token(AssessmentRows.MODULE, persons.merged()))
                .query(String.class)
                .list();
        assessments.forEach(assessment -> {
            isOf(assessment, persons.kept());
            events.publishEvent(new AssessmentTookEffect(assessment));
        });
    }

    private void isOf(String assessment, JointId person) {
        jdbc.sql("update threat_assessment set joint_token = ?, joint_sealed = ? where id = ?")
                .params(
                        tokens.token(AssessmentRows.MODULE, person),
                        tokens.seal(AssessmentRows.MODULE, person),
                        assessment)
                .update();
    }
}
