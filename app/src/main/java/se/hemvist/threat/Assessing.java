package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.network.Provenance;
import se.hemvist.organisation.Actor;
import se.hemvist.threat.Course.Work;

/** Carries a full or an acute form out: all of it in one transaction, or nothing. */
@Component
class Assessing {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final AssessmentFacts inEffect;
    private final AcceptableAssessment acceptable;
    private final PersonsOfForm persons;
    private final FactsOfAssessment facts;
    private final Family family;
    private final HandingIn handingIn;
    private final Clock clock;

    Assessing(
            AssessmentRows rows,
            CourseRows courses,
            AssessmentFacts inEffect,
            AcceptableAssessment acceptable,
            PersonsOfForm persons,
            FactsOfAssessment facts,
            Family family,
            HandingIn handingIn,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.inEffect = inEffect;
        this.acceptable = acceptable;
        this.persons = persons;
        this.facts = facts;
        this.family = family;
        this.handingIn = handingIn;
        this.clock = clock;
    }

    /** The full one; it takes over what acute ones about the same person have recorded, and closes those. */
    @Transactional
    void assess(String id, Judgement said, Actor assessor) {
        var assessment = rows.lock(id);
        WhoMay.assess(assessment, assessor, AssessmentKind.FULL);
        acceptable.check(said);
        var acute = rows.underWay(Work.ACUTE, assessment.region(), assessment.joint()).stream()
                .filter(each -> !each.id().equals(id) && each.isAgreed())
                .toList();
        var meant = persons.read(assessment, said);
        var revision = handIn(assessment, AssessmentKind.FULL, meant, assessor, open(assessment, acute));
        acute.forEach(each -> courses.over(each.id(), revision.assessedAt()));
        var copies = family.copy(assessment, meant, assessor, revision.assessedAt());
        handingIn.keep(assessment, revision.withCopies(copies));
    }

    /** The one of a minute. */
    @Transactional
    void assessAcutely(String id, Judgement said, Actor assessor) {
        var assessment = rows.lock(id);
        WhoMay.assess(assessment, assessor, AssessmentKind.ACUTE);
        acceptable.checkNames(said.named());
        var meant = persons.read(assessment, said);
        handingIn.keep(
                assessment, handIn(assessment, AssessmentKind.ACUTE, meant, assessor, open(assessment, List.of())));
    }

    private Revision handIn(
            ThreatAssessment assessment,
            AssessmentKind kind,
            FactsOfAssessment.Meant meant,
            Actor assessor,
            List<RecordedFact> earlier) {
        var said = meant.said();
        var now = inEffect.latest(assessment.joint()).orElse(null);
        var revision = assessment.assess(kind, said, assessor, now, Instant.now(clock));
        var recorded = record(meant, provenance(assessment, said, assessor), earlier);
        var outdated = earlier.stream().filter(fact -> !recorded.contains(fact)).toList();
        return revision.with(recorded, outdated);
    }

    private List<RecordedFact> record(FactsOfAssessment.Meant meant, Provenance source, List<RecordedFact> earlier) {
        try {
            return facts.record(meant, source, earlier);
        } catch (DuplicateKeyException sameMoment) {
            throw new Refusal("Någon annan registrerade samma uppgift i samma ögonblick. Skicka igen.");
        }
    }

    private static List<RecordedFact> open(ThreatAssessment assessment, List<ThreatAssessment> acute) {
        return Stream.concat(Stream.of(assessment), acute.stream())
                .flatMap(each -> each.last().stream())
                .flatMap(revision -> revision.open().stream())
                .toList();
    }

    /** Whether it still holds is asked when the assessment expires. */
    private static Provenance provenance(ThreatAssessment assessment, Judgement said, Actor assessor) {
        return new Provenance(said.grade(), assessor.user(), assessment.region(), said.validUntil());
    }
}
