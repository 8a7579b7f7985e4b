package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.network.Provenance;
import se.hemvist.organisation.Actor;

/** Carries an assessor's form out: all of it in one transaction, or nothing. */
@Component
class Assessing {

    private final AssessmentRows rows;
    private final AssessmentFacts inEffect;
    private final AcceptableAssessment acceptable;
    private final PersonsOfForm persons;
    private final FactsOfAssessment facts;
    private final Releases releases;
    private final AccessLog log;
    private final Clock clock;

    Assessing(
            AssessmentRows rows,
            AssessmentFacts inEffect,
            AcceptableAssessment acceptable,
            PersonsOfForm persons,
            FactsOfAssessment facts,
            Releases releases,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.inEffect = inEffect;
        this.acceptable = acceptable;
        this.persons = persons;
        this.facts = facts;
        this.releases = releases;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    void assess(String id, AssessThreat form, Actor assessor) {
        var assessment = rows.lock(id);
        assessment.mayBeAssessedBy(assessor);
        acceptable.check(form);
        var said = persons.read(assessment, form);
        var earlier = assessment.last().map(Assessing::recordedBy).orElse(List.of());
        var now = inEffect.latest(assessment.joint()).orElse(null);
        var revision = assessment.assess(form, assessor, now, Instant.now(clock));
        var recorded = record(said, provenance(assessment, form, assessor), earlier);
        var outdated = earlier.stream().filter(fact -> !recorded.contains(fact)).toList();
        rows.assessed(assessment, revision.with(recorded, outdated));
        log.write(Access.to(Action.DECIDE, ThreatAssessments.PROCESS, id)
                .of(assessment.region())
                .inCase(assessment.caseNumber()));
        if (revision.isInEffect()) {
            releases.tookEffect(assessment);
        }
    }

    private List<RecordedFact> record(FactsOfAssessment.Said said, Provenance source, List<RecordedFact> earlier) {
        try {
            return facts.record(said, source, earlier);
        } catch (DuplicateKeyException sameMoment) {
            throw new Refusal("Någon annan registrerade samma uppgift i samma ögonblick. Skicka igen.");
        }
    }

    private static List<RecordedFact> recordedBy(Revision revision) {
        return Stream.concat(revision.facts().stream(), revision.outdated().stream())
                .toList();
    }

    /** Whether it still holds is asked when the assessment expires. */
    private static Provenance provenance(ThreatAssessment assessment, AssessThreat form, Actor assessor) {
        return new Provenance(form.grade(), assessor.user(), assessment.region(), form.validUntil());
    }
}
