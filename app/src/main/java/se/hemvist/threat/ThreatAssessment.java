package se.hemvist.threat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;

/** Hot- och riskbedömning: requested, assessed by one officer, reviewed by another, and again until they agree. */
final class ThreatAssessment {

    private final String id;
    private final String caseNumber;
    private final Tenant region;
    private final PersonId person;
    private final JointId joint;
    private final Request request;
    private final List<Revision> revisions;
    private Status status;

    ThreatAssessment(
            String id,
            String caseNumber,
            Tenant region,
            PersonId person,
            JointId joint,
            Request request,
            Status status,
            List<Revision> revisions) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.region = region;
        this.person = person;
        this.joint = joint;
        this.request = request;
        this.status = status;
        this.revisions = new ArrayList<>(revisions);
    }

    /** The same, with the versions that were handed in so far, oldest first. */
    ThreatAssessment with(List<Revision> versions) {
        return new ThreatAssessment(id, caseNumber, region, person, joint, request, status, versions);
    }

    void mayBeAssessedBy(Actor actor) {
        if (!actor.is(region, Role.ASSESSOR)) {
            throw new Refusal("Bara en personsäkerhetshandläggare i polisregionen kan göra bedömningen.");
        }
        if (status != Status.REQUESTED && status != Status.DISAGREED) {
            throw new Refusal("Bedömningen är redan gjord. Öppna uppgiften igen för att se den.");
        }
    }

    /**
     * The next version; in effect at once, unless it says less than what holds for the person now.
     *
     * @param now what holds for the person, expired or not; null before the first assessment
     */
    Revision assess(AssessThreat said, Actor assessor, @Nullable AssessmentFact now, Instant at) {
        mayBeAssessedBy(assessor);
        boolean lowers = now != null
                && (said.level().isLowerThan(now.level()) || said.networkLink().isWeakerThan(now.networkLink()));
        var revision = new Revision(
                revisions.size() + 1, said, List.of(), List.of(), assessor.user(), at, lowers ? null : at, null);
        revisions.add(revision);
        status = Status.ASSESSED;
        return revision;
    }

    /** Four eyes: the one who assessed cannot review. */
    void mayBeReviewedBy(Actor actor) {
        if (!actor.is(region, Role.REVIEWER)) {
            throw new Refusal("Bara en granskare i polisregionen kan granska bedömningen.");
        }
        if (status != Status.ASSESSED) {
            throw new Refusal("Bedömningen är redan granskad.");
        }
        if (current().assessor().equals(actor.user())) {
            throw new Refusal("Du har gjort bedömningen själv. En annan granskare måste granska den.");
        }
    }

    Revision review(boolean agreed, @Nullable String comment, Actor reviewer, Instant at) {
        mayBeReviewedBy(reviewer);
        if (!agreed && (comment == null || comment.isBlank())) {
            throw new Refusal("comment", "Skriv vad du inte håller med om, så att bedömningen kan göras om.");
        }
        var reviewed = current().reviewed(new Revision.Review(agreed, reviewer.user(), at, comment));
        revisions.set(revisions.size() - 1, reviewed);
        status = agreed ? Status.SETTLED : Status.DISAGREED;
        return reviewed;
    }

    /** The version that was handed in last. */
    Revision current() {
        return last().orElseThrow(() -> new IllegalStateException("Nobody has assessed it yet"));
    }

    Optional<Revision> last() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
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

    /** What the kommun asked. */
    record Request(String caseId, String caseNumber, boolean acute, String background, Instant at) {

        String text() {
            return (acute ? "Akut. " : "") + "Kommunens ärendenummer: " + caseNumber + ".\n" + background;
        }
    }
}
