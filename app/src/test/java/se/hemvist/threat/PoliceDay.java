package se.hemvist.threat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.hemvist.engine.YesNo;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.secrecy.ProtectedIdentity;

/** What the police of Nord do in a day, as the examples need it: each step by who does it. */
class PoliceDay {

    static final Tenant NORD = Tenant.ofRegion("nord");
    static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    private static final AtomicInteger USED = new AtomicInteger(40_000);
    private static final AtomicInteger CHILDREN = new AtomicInteger();

    @Autowired
    private ThreatAssessments assessments;

    @Autowired
    private AnalyseInitialRiskForm analyse;

    @Autowired
    private AssessThreatForm assess;

    @Autowired
    private ReviewAssessmentForm review;

    @Autowired
    private RenewAssessmentForm renew;

    @Autowired
    private AssessFinallyForm assessFinally;

    @Autowired
    private AssessAcutelyForm assessAcutely;

    @Autowired
    private Networks networks;

    /** A kommun's case that nobody else uses. */
    static String aCase() {
        return UUID.randomUUID().toString();
    }

    String requested(String caseId, IdentityNumber number, boolean acute) {
        return requested(caseId, number, acute, RequestedFor.LEAVER);
    }

    String requested(String caseId, IdentityNumber number, boolean acute, RequestedFor who) {
        PoliceAtWork.nobody();
        return assessments.request(new RequestAssessment(
                NORD, SUNDSVALL, caseId, "S-7", who, number, "Anna Karlsson", ProtectedIdentity.NONE, acute, "Hotad."));
    }

    void analysed(String id, ThreatLevel level) {
        analysed(id, level, YesNo.YES);
    }

    void analysed(String id, ThreatLevel level, YesNo signed) {
        PoliceAtWork.eva();
        analyse.submit(id, new AnalyseInitialRisk(level, YesNo.YES, signed, YesNo.NO, "Analys", "Var försiktig."));
    }

    /** Without a word of the conditions. */
    void analysedOnly(String id, ThreatLevel level) {
        PoliceAtWork.eva();
        analyse.submit(id, new AnalyseInitialRisk(level, null, null, null, "Analys", "Var försiktig."));
    }

    boolean asksForConditions(String id) {
        PoliceAtWork.eva();
        return analyse.shown(id).conditionsAsked();
    }

    void assessed(String id, FilledForm form) {
        PoliceAtWork.eva();
        assess.shown(id);
        assess.submit(id, form.form());
    }

    void reviewed(String id, YesNo agreed, @Nullable String comment) {
        PoliceAtWork.peter();
        review.submit(id, new ReviewAssessment(agreed, comment));
    }

    /** Assessed, and agreed upon. */
    void settled(String id, FilledForm form) {
        assessed(id, form);
        reviewed(id, YesNo.YES, null);
    }

    void renewed(String id, RenewAssessment.Next next) {
        PoliceAtWork.eva();
        renew.submit(id, new RenewAssessment(next));
    }

    boolean happened(String caseId, EventKind kind) {
        PoliceAtWork.nobody();
        return assessments.report(new ReportedEvent(caseId, kind, FilledForm.TODAY, "Det hände i går."));
    }

    boolean ended(String caseId, CaseEnd end) {
        PoliceAtWork.nobody();
        return assessments.close(new EndedCase(caseId, end, FilledForm.TODAY));
    }

    void assessedFinally(String id, ThreatLevel level, AssessFinally.MembershipNow now) {
        PoliceAtWork.eva();
        assessFinally.submit(id, new AssessFinally(level, "Slut", now, List.of(), "Ärendet är slut."));
    }

    /** By the officer on call, with one area that the kommun may know. */
    String acutely(@Nullable IdentityNumber number, ThreatLevel level) {
        PoliceAtWork.onCall();
        return assessAcutely
                .submit(new AssessAcutely(
                        number == null ? null : number.written(),
                        number == null,
                        level,
                        List.of(),
                        null,
                        List.of("1280"),
                        true,
                        AcuteThreat.Hours.HOURS_72,
                        "Ringde i natt."))
                .id();
    }

    NetworkId network(String name) {
        return networks.register(
                name,
                new Provenance(
                        new SourceGrade(SourceGrade.Reliability.A, SourceGrade.Correctness.ONE),
                        "nord.polis",
                        NORD,
                        LocalDate.of(2027, 7, 21)));
    }

    /** Skatteverket's test numbers, each used once. */
    static IdentityNumber somebody() {
        return new IdentityNumber(numbers().get(USED.incrementAndGet()));
    }

    /** The same of somebody who is 14. */
    static IdentityNumber aChild() {
        return numbers().stream()
                .filter(number -> number.startsWith("2012"))
                .skip(CHILDREN.getAndIncrement())
                .findFirst()
                .map(IdentityNumber::new)
                .orElseThrow();
    }

    /** The first of those born that day. */
    static IdentityNumber bornOn(String day) {
        return numbers().stream()
                .filter(number -> number.startsWith(day))
                .findFirst()
                .map(IdentityNumber::new)
                .orElseThrow();
    }

    private static List<String> numbers() {
        try {
            return new ClassPathResource("demo/testpersonnummer.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
