package se.hemvist.threat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;

/**
 * Hot- och riskbedömning: requested, assessed by one officer, reviewed by another until they agree, and again whenever
 * something happens, until the case is over and it is assessed for the last time.
 */
final class ThreatAssessment {

    private final String id;
    private final String caseNumber;
    private final Tenant region;
    private final PersonId person;
    private final JointId joint;
    private final Request request;
    private final Course course;
    private final List<Revision> revisions;
    private Status status;

    ThreatAssessment(
            String id,
            String caseNumber,
            Tenant region,
            PersonId person,
            JointId joint,
            Request request,
            Course course,
            Status status,
            List<Revision> revisions) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.region = region;
        this.person = person;
        this.joint = joint;
        this.request = request;
        this.course = course;
        this.status = status;
        this.revisions = new ArrayList<>(revisions);
    }

    /** The same, with the versions that were handed in so far, oldest first. */
    ThreatAssessment with(List<Revision> versions) {
        return new ThreatAssessment(id, caseNumber, region, person, joint, request, course, status, versions);
    }

    /** The same about somebody else: the unknown person has been identified. */
    ThreatAssessment about(PersonId identified, JointId who) {
        return new ThreatAssessment(id, caseNumber, region, identified, who, request, course, status, revisions);
    }

    /**
     * The next version; in effect at once, unless it says less than what holds for the person now.
     *
     * @param now what holds for the person, expired or not; null before the first assessment
     */
    Revision assess(AssessmentKind kind, Judgement said, Actor assessor, @Nullable AssessmentFact now, Instant at) {
        WhoMay.assess(this, assessor, kind);
        status = Status.ASSESSED;
        return next(kind, said, null, assessor, now, at);
    }

    /** Short and not reviewed, so it can't say less than what holds; the full one follows. */
    Revision analyse(
            Judgement said, @Nullable PoliceConditions met, Actor assessor, @Nullable AssessmentFact now, Instant at) {
        WhoMay.assess(this, assessor, AssessmentKind.INITIAL);
        if (now != null && said.level().isLowerThan(now.level())) {
            throw new Refusal(
                    "level",
                    "För personen gäller redan nivån %s. Välj minst den; den fullständiga bedömningen kan sänka den."
                            .formatted(now.level().title().toLowerCase(SwedishText.LOCALE)));
        }
        return next(AssessmentKind.INITIAL, said, met, assessor, now, at);
    }

    /** What those who move along get: assessed and reviewed together with the one they move with. */
    Revision copied(Judgement said, Actor assessor, @Nullable AssessmentFact now, Instant at) {
        status = Status.ASSESSED;
        return next(AssessmentKind.FULL, said, null, assessor, now, at);
    }

    /** The same version about who the person turned out to be. */
    Revision again(Actor assessor, @Nullable AssessmentFact now, Instant at) {
        return next(current().kind(), current().said(), null, assessor, now, at);
    }

    private Revision next(
            AssessmentKind kind,
            Judgement said,
            @Nullable PoliceConditions met,
            Actor assessor,
            @Nullable AssessmentFact now,
            Instant at) {
        boolean lowers = now != null
                && (said.level().isLowerThan(now.level()) || said.networkLink().isWeakerThan(now.networkLink()));
        var since = lowers ? null : at;
        var revision = new Revision(
                revisions.size() + 1,
                kind,
                said,
                met,
                List.of(),
                List.of(),
                List.of(),
                assessor.user(),
                at,
                since,
                null);
        revisions.add(revision);
        return revision;
    }

    /** The same for longer, as it was reviewed. */
    Revision renew(LocalDate until, Actor assessor, @Nullable AssessmentFact now, Instant at) {
        WhoMay.followUp(this, assessor);
        if (now != null && current().said().level().isLowerThan(now.level())) {
            throw new Refusal("next", "För personen gäller nu en högre nivå. Välj att göra en ny bedömning.");
        }
        var revision = current().renewed(until, assessor.user(), at);
        revisions.add(revision);
        return revision;
    }

    Revision review(boolean agreed, @Nullable String comment, Actor reviewer, Instant at) {
        WhoMay.review(this, reviewer);
        if (!agreed && (comment == null || comment.isBlank())) {
            throw new Refusal("comment", "Skriv vad du inte håller med om, så att bedömningen kan göras om.");
        }
        return reviewed(new Revision.Review(agreed, reviewer.user(), at, comment));
    }

    /** What a colleague thought of it; of a copy, what was thought of the one it is copied from. */
    Revision reviewed(Revision.Review by) {
        var reviewed = current().reviewed(by);
        revisions.set(revisions.size() - 1, reviewed);
        status = by.agreed() ? Status.SETTLED : Status.DISAGREED;
        return reviewed;
    }

    /** The version that was handed in last. */
    Revision current() {
        return last().orElseThrow(() -> new IllegalStateException("Nobody has assessed it yet"));
    }

    Optional<Revision> last() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    boolean isAgreed() {
        return status == Status.SETTLED;
    }

    String id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    Tenant region() {
        return region;
    }

    PersonId person() {
        return person;
    }

    JointId joint() {
        return joint;
    }

    Request request() {
        return request;
    }

    Course course() {
        return course;
    }

    Status status() {
        return status;
    }

    /** Where it stands. */
    enum Status {
        REQUESTED,
        ASSESSED,
        DISAGREED,
        SETTLED
    }
}
