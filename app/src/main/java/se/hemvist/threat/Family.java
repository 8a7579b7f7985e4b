package se.hemvist.threat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.network.FourEyes;
import se.hemvist.network.Provenance;
import se.hemvist.organisation.Actor;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.threat.Course.Work;
import se.hemvist.threat.ThreatAssessment.Status;

/**
 * Those who move along: each gets an assessment of their own with the same threats, persons and areas, reviewed together
 * with the one it is copied from. Who is no longer named keeps theirs until it runs out.
 */
@Component
class Family {

    private final AssessmentRows rows;
    private final AssessmentFacts inEffect;
    private final FactsOfAssessment facts;
    private final HandingIn handingIn;
    private final Releases releases;
    private final Persons persons;
    private final CaseNumbers caseNumbers;

    Family(
            AssessmentRows rows,
            AssessmentFacts inEffect,
            FactsOfAssessment facts,
            HandingIn handingIn,
            Releases releases,
            Persons persons,
            CaseNumbers caseNumbers) {
        this.rows = rows;
        this.inEffect = inEffect;
        this.facts = facts;
        this.handingIn = handingIn;
        this.releases = releases;
        this.persons = persons;
        this.caseNumbers = caseNumbers;
    }

    /** Gives the ids of the copies, in the order in which the form names the persons. */
    List<String> copy(ThreatAssessment from, FactsOfAssessment.Meant meant, Actor assessor, Instant at) {
        return meant.family().stream()
                .map(member -> copyTo(member, from, meant, assessor, at))
                .toList();
    }

    /** What was thought of the one is thought of its copies. */
    void review(ThreatAssessment of, Revision.Review by, Actor reviewer) {
        for (var copy : copiesOf(of)) {
            boolean inEffectBefore = copy.current().isInEffect();
            var revision = copy.reviewed(by);
            rows.reviewed(copy, revision);
            if (by.agreed()) {
                facts.close(revision.outdated(), new FourEyes(revision.assessor(), reviewer));
            }
            if (revision.isInEffect() && !inEffectBefore) {
                releases.tookEffect(copy);
            }
        }
    }

    /** The copies are extended with the one. */
    void renew(ThreatAssessment of, LocalDate until, Actor assessor, Instant at) {
        for (var id : of.current().copies()) {
            var copy = rows.lock(id);
            var now = inEffect.latest(copy.joint());
            if (copy.isAgreed() && now.filter(fact -> fact.id().equals(id)).isPresent()) {
                handingIn.keep(copy, copy.renew(until, assessor, now.get(), at));
            }
        }
    }

    /** Those that nobody has copied to from elsewhere since. */
    private List<ThreatAssessment> copiesOf(ThreatAssessment of) {
        return of.current().copies().stream()
                .map(rows::lock)
                .filter(copy -> copy.status() == Status.ASSESSED)
                .filter(copy -> copy.current().assessedAt().equals(of.current().assessedAt()))
                .toList();
    }

    private String copyTo(
            PersonId member, ThreatAssessment from, FactsOfAssessment.Meant meant, Actor assessor, Instant at) {
        var joint = persons.jointOf(member);
        var now = inEffect.latest(joint);
        var said = meant.said().forFamily(link(meant.said(), now));
        var copy = rows.underWay(Work.COPY, from.region(), joint).stream()
                .findFirst()
                .map(each -> rows.lock(each.id()))
                .orElseGet(() -> begun(from, member, joint, at));
        var earlier = copy.last().map(Revision::open).orElse(List.of());
        var revision = copy.copied(said, assessor, now.orElse(null), at);
        var source = new Provenance(said.grade(), assessor.user(), from.region(), said.validUntil());
        var recorded = facts.record(meant.about(joint, said), source, earlier);
        var outdated = earlier.stream().filter(fact -> !recorded.contains(fact)).toList();
        handingIn.keep(copy, revision.with(recorded, outdated));
        return copy.id();
    }

    private ThreatAssessment begun(ThreatAssessment from, PersonId member, JointId joint, Instant at) {
        var copy = new ThreatAssessment(
                UUID.randomUUID().toString(),
                caseNumbers.next(),
                from.region(),
                member,
                joint,
                Request.unasked(at),
                Course.begun(Work.COPY),
                Status.REQUESTED,
                List.of());
        rows.insert(copy);
        return copy;
    }

    /** Nobody's link is known because somebody they live with has one: it was checked, or it was not. */
    private static NetworkLink link(Judgement said, Optional<AssessmentFact> now) {
        if (Boolean.TRUE.equals(said.named().familyNetworksChecked())) {
            return NetworkLink.NONE_KNOWN;
        }
        return now.map(AssessmentFact::networkLink).orElse(NetworkLink.NOT_CHECKED);
    }
}
