package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.JointId;
import se.hemvist.threat.AssessThreat.Role;
import se.hemvist.threat.Judgement.Named;
import se.hemvist.threat.Judgement.Picture;

/** What the short forms say, with all that they don't ask left open: the source is not graded, the link is as it was. */
@Component
class ShortJudgements {

    private static final SourceGrade NOT_JUDGED = new SourceGrade(Reliability.E, Correctness.FIVE);

    private final AssessmentFacts inEffect;
    private final Deadlines deadlines;
    private final Clock clock;

    ShortJudgements(AssessmentFacts inEffect, Deadlines deadlines, Clock clock) {
        this.inEffect = inEffect;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Judgement initial(ThreatAssessment of, AnalyseInitialRisk said) {
        var today = LocalDate.now(clock);
        return judgement(
                of.request().asksForConditions() ? Role.LEAVER : Role.OTHER,
                of.joint(),
                said.level(),
                said.grounds() == null ? "" : said.grounds(),
                deadlines.on(today).after("ASSESSMENT_INITIAL_VALID", today),
                said.releaseText(),
                List.of(),
                Named.NOTHING);
    }

    /** Holds to the end of the day on which the hours run out. */
    Judgement acute(JointId person, AcuteThreat said) {
        var until = LocalDate.ofInstant(Instant.now(clock).plus(said.holds().time()), SwedishTime.ZONE);
        return judgement(
                Role.OTHER,
                person,
                said.level(),
                said.grounds() == null ? "" : said.grounds(),
                until,
                "Polisen har gjort en akut bedömning. En fullständig bedömning följer.",
                said.areasReleased() ? said.unsuitableAreas() : List.of(),
                new Named(
                        List.of(),
                        said.actorNetworks(),
                        said.actorPersons(),
                        null,
                        null,
                        null,
                        said.unsuitableAreas(),
                        null,
                        null,
                        null));
    }

    /** Of somebody whose case is over before anybody has assessed anything. */
    Judgement nothingSaid(JointId person) {
        return judgement(Role.LEAVER, person, ThreatLevel.LOW, "", LocalDate.now(clock), "", List.of(), Named.NOTHING);
    }

    private Judgement judgement(
            Role role,
            JointId person,
            ThreatLevel level,
            String grounds,
            LocalDate until,
            String releaseText,
            List<String> releasedAreas,
            Named named) {
        var link = inEffect.latest(person).map(AssessmentFact::networkLink).orElse(NetworkLink.NOT_CHECKED);
        return new Judgement(
                role, link, level, grounds, NOT_JUDGED, until, releaseText, releasedAreas, named, Picture.NONE, null);
    }
}
