package se.hemvist.check;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.hemvist.conflict.Assessment;
import se.hemvist.conflict.NetworkLink;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AssessThreat;
import se.hemvist.threat.RequestAssessment;
import se.hemvist.threat.RequestedFor;
import se.hemvist.threat.ThreatAssessments;
import se.hemvist.threat.ThreatLevel;

/** Assessments as the police hand them in: asked for by a kommun, filled in by an assessor. */
class StoredAssessments {

    private static final Tenant NORD = Tenant.ofRegion("nord");

    @Autowired
    private ThreatAssessments assessments;

    @Autowired
    private TaskForm<?, AssessThreat> form;

    void store(IdentityNumber number, Assessment assessment, NetworkLink link) {
        var id = assessments.request(new RequestAssessment(
                NORD,
                Tenant.ofMunicipality("2281"),
                "case",
                "A-1",
                RequestedFor.LEAVER,
                number,
                "Test Testsson",
                ProtectedIdentity.NONE,
                false,
                "Bakgrund"));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("nord.polis", "", "polis-nord.assessor"));
        try {
            form.submit(id, filled(assessment, link));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static AssessThreat filled(Assessment assessment, NetworkLink link) {
        return new AssessThreat(
                AssessThreat.Role.OTHER,
                link == NetworkLink.NOT_CHECKED
                        ? se.hemvist.threat.NetworkLink.NOT_CHECKED
                        : se.hemvist.threat.NetworkLink.NONE_KNOWN,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ThreatLevel.valueOf(assessment.level().name()),
                "Skäl",
                List.of(),
                Reliability.B,
                Correctness.TWO,
                assessment.validUntil(),
                "Kommunen får veta nivån.",
                List.of());
    }
}
