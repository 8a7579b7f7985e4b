package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.YesNo;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.threat.AnalyseInitialRisk;
import se.hemvist.threat.AssessThreat;
import se.hemvist.threat.NetworkLink;
import se.hemvist.threat.RequestAssessment;
import se.hemvist.threat.RequestedFor;
import se.hemvist.threat.ReviewAssessment;
import se.hemvist.threat.ThreatAssessments;
import se.hemvist.threat.ThreatLevel;

/** Every person of the demo has a current assessment, made and reviewed as the police would. */
@Component
@OnlyInTheDemo
class DemoAssessments {

    private static final int DAYS_VALID = 45;

    private final ThreatAssessments assessments;
    private final DemoNetworks networks;
    private final DemoTasks tasks;
    private final Organisation organisation;
    private final Clock clock;
    private final Map<DemoPerson, String> asked = new EnumMap<>(DemoPerson.class);

    DemoAssessments(
            ThreatAssessments assessments,
            DemoNetworks networks,
            DemoTasks tasks,
            Organisation organisation,
            Clock clock) {
        this.assessments = assessments;
        this.networks = networks;
        this.tasks = tasks;
        this.organisation = organisation;
        this.clock = clock;
    }

    void request() {
        for (var person : DemoPerson.values()) {
            var region = organisation.regionOf(person.municipality()).tenant();
            asked.put(
                    person,
                    assessments.request(new RequestAssessment(
                            region,
                            Tenant.ofMunicipality(person.municipality()),
                            UUID.randomUUID().toString(),
                            person.caseNumber(),
                            RequestedFor.LEAVER,
                            person.number(),
                            person.personName(),
                            ProtectedIdentity.NONE,
                            false,
                            "Påhittat ärende i demon.")));
        }
    }

    /** All of a kind before the next, so that the jobs in between run beside each other. */
    void assess() {
        asked.forEach((person, assessment) -> tasks.complete(assessment, officer(person, "polis"), analysis()));
        asked.forEach((person, assessment) -> tasks.complete(assessment, officer(person, "polis"), form(person)));
        asked.forEach((person, assessment) ->
                tasks.complete(assessment, officer(person, "granskare"), new ReviewAssessment(YesNo.YES, null)));
    }

    private String officer(DemoPerson person, String title) {
        return organisation.regionOf(person.municipality()).slug() + "." + title;
    }

    private AssessThreat form(DemoPerson person) {
        var validUntil = LocalDate.now(clock).plusDays(DAYS_VALID);
        return form(AssessThreat.Role.OTHER, person == DemoPerson.RIVAL ? networks.rival() : null, validUntil);
    }

    static AnalyseInitialRisk analysis() {
        return new AnalyseInitialRisk(
                ThreatLevel.MEDIUM, YesNo.YES, YesNo.YES, YesNo.NO, null, "Påhittad riskanalys i demon.");
    }

    /** As short as the form may be. */
    static AssessThreat form(AssessThreat.Role role, @Nullable String network, LocalDate validUntil) {
        return new AssessThreat(
                role,
                network == null ? NetworkLink.NONE_KNOWN : NetworkLink.KNOWN,
                network == null ? List.of() : List.of(network),
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
                ThreatLevel.MEDIUM,
                "Påhittad bedömning i demon.",
                List.of(),
                Reliability.B,
                Correctness.TWO,
                validUntil,
                "Påhittad bedömning i demon.",
                List.of());
    }
}
