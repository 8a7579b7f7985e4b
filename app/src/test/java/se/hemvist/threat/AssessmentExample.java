package se.hemvist.threat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.engine.YesNo;
import se.hemvist.network.KnownFacts;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.processes.ThreatAssessmentSteps;
import se.hemvist.secrecy.ProtectedIdentity;

/** One person and one form, with the police at work on them. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
abstract class AssessmentExample {

    private static final AtomicInteger USED = new AtomicInteger();

    final FilledForm form = new FilledForm();
    final IdentityNumber number = somebody();

    @Autowired
    ThreatAssessments assessments;

    @Autowired
    AssessThreatForm assess;

    @Autowired
    ReviewAssessmentForm review;

    @Autowired
    ThreatAssessmentSteps steps;

    @Autowired
    ProcessSubjects subjects;

    @Autowired
    AssessmentFacts inEffect;

    @Autowired
    NetworkFacts facts;

    @Autowired
    Networks networks;

    @Autowired
    JointPersons joints;

    @Autowired
    PoliceAtWork.Started started;

    @Autowired
    PoliceAtWork.Hands clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void leave() {
        PoliceAtWork.nobody();
        clock.back();
    }

    String requested() {
        return requested(number, "Anna Karlsson");
    }

    String requested(IdentityNumber about, String name) {
        PoliceAtWork.nobody();
        return assessments.request(new RequestAssessment(
                Tenant.ofRegion("nord"),
                "case-of-sundsvall",
                "S-7",
                about,
                name,
                ProtectedIdentity.NONE,
                false,
                "Hotad av sina gamla vänner."));
    }

    void assessed(String id) {
        PoliceAtWork.eva();
        assess.submit(id, form.form());
    }

    void reviewed(String id, YesNo agreed, @Nullable String comment) {
        PoliceAtWork.peter();
        review.submit(id, new ReviewAssessment(agreed, comment));
    }

    JointId person() {
        return joints.jointOf(number);
    }

    List<String> areas() {
        return facts.about(List.of(person())).areas().stream()
                .map(fact -> fact.area().written().replace("municipality ", ""))
                .toList();
    }

    String area(String code) {
        return facts.about(List.of(person())).areas().stream()
                .filter(fact -> fact.area().written().endsWith(code))
                .map(KnownFacts.AreaFact::id)
                .findFirst()
                .orElseThrow();
    }

    NetworkId network(String name) {
        return networks.register(
                name,
                new Provenance(
                        new SourceGrade(SourceGrade.Reliability.A, SourceGrade.Correctness.ONE),
                        "nord.polis",
                        Tenant.ofRegion("nord"),
                        FilledForm.TODAY.plusYears(1)));
    }

    /** Skatteverket's test numbers, each used once. */
    static IdentityNumber somebody() {
        try {
            var lines = new ClassPathResource("demo/testpersonnummer.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new IdentityNumber(lines.get(USED.incrementAndGet()).strip());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
