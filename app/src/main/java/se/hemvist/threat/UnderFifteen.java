package se.hemvist.threat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Birth;
import se.hemvist.person.JointPersons;

/** Whether somebody is, or may be, under 15 today; of whom no age is known is not. */
@Component
class UnderFifteen {

    private static final int AGE = 15;

    private final JointPersons joints;
    private final Clock clock;

    UnderFifteen(JointPersons joints, Clock clock) {
        this.joints = joints;
        this.clock = clock;
    }

    boolean is(ThreatAssessment assessment) {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var joint = joints.kept(assessment.joint());
        return Optional.ofNullable(joints.born(List.of(joint)).get(joint))
                .map(Birth::atLatest)
                .filter(born -> born.plusYears(AGE).isAfter(today))
                .isPresent();
    }
}
