package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.network.Provenance;
import se.hemvist.organisation.Actor;

/** The last assessment of a case, whatever way it ended: recorded facts stay, except for the networks that were left. */
@Component
class FinalAssessing {

    private final AssessmentRows rows;
    private final AssessmentFacts inEffect;
    private final EndedMemberships memberships;
    private final ShortJudgements judgements;
    private final Validity validity;
    private final HandingIn handingIn;
    private final Clock clock;

    FinalAssessing(
            AssessmentRows rows,
            AssessmentFacts inEffect,
            EndedMemberships memberships,
            ShortJudgements judgements,
            Validity validity,
            HandingIn handingIn,
            Clock clock) {
        this.rows = rows;
        this.inEffect = inEffect;
        this.memberships = memberships;
        this.judgements = judgements;
        this.validity = validity;
        this.handingIn = handingIn;
        this.clock = clock;
    }

    @Transactional
    void assess(String id, AssessFinally form, Actor assessor) {
        var assessment = rows.lock(id);
        WhoMay.assess(assessment, assessor, AssessmentKind.FINAL);
        var open = assessment.last().map(Revision::open).orElse(List.of());
        var said = assessment
                .last()
                .map(Revision::said)
                .orElseGet(() -> judgements.nothingSaid(assessment.joint()))
                .closed(form.level(), form.grounds(), validity.longest(form.level()), form.releaseText());
        var now = inEffect.latest(assessment.joint()).orElse(null);
        var revision = assessment.assess(AssessmentKind.FINAL, said, assessor, now, Instant.now(clock));
        var source = new Provenance(said.grade(), assessor.user(), assessment.region(), said.validUntil());
        var after = memberships.after(open, form, assessment.joint(), source);
        handingIn.keep(assessment, revision.with(after.facts(), after.outdated()));
    }
}
