package se.hemvist.jointplan;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Officers;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.HeldCases;

/** The plans of a case that somebody has opened: begun, withdrawn, read. */
@Component
class JointPlanWork implements AddedDocuments {

    private final JointPlans plans;
    private final HeldCases cases;
    private final PlanDesk desk;
    private final Processes processes;
    private final Officers officers;

    JointPlanWork(JointPlans plans, HeldCases cases, PlanDesk desk, Processes processes, Officers officers) {
        this.plans = plans;
        this.cases = cases;
        this.desk = desk;
        this.processes = processes;
        this.officers = officers;
    }

    List<JointPlan> of(String caseNumber) {
        return plans.of(held(caseNumber).id());
    }

    private HeldCase held(String caseNumber) {
        return cases.find(caseNumber).orElseThrow(NothingThere::new);
    }

    /** One of each kind goes on at a time. */
    @Transactional
    void begin(String caseNumber, PlanKind kind) {
        var of = held(caseNumber);
        if (!of.open()) {
            throw new Refusal("kind", "Ärendet är avslutat, så ingen ny plan görs i det.");
        }
        if (plans.of(of.id()).stream().anyMatch(plan -> plan.kind() == kind && !plan.isOver())) {
            throw new Refusal("kind", "En sådan plan pågår redan. Följ upp eller avsluta den först.");
        }
        var plan = new JointPlan(
                UUID.randomUUID(), of.id(), of.number(), of.tenant(), kind, desk.now(), null, null, null, null, 0);
        desk.worker(plan);
        refuseOtherAges(plan);
        plans.add(plan);
        desk.log(Action.CREATE, plan, kind.name());
        processes.start(JointPlanProcess.ID, plan.id().toString());
    }

    private void refuseOtherAges(JointPlan plan) {
        var born = desk.person(plan).knownNumber().flatMap(number -> number.born());
        if (born.isPresent()
                && !plan.kind().isFor(Period.between(born.get(), desk.today()).getYears())) {
            throw new Refusal("kind", plan.kind().ages());
        }
    }

    /** One of the case's own that goes on. */
    JointPlan goingOn(String caseNumber, UUID id) {
        return of(caseNumber).stream()
                .filter(plan -> plan.id().equals(id) && !plan.isOver())
                .findFirst()
                .orElseThrow(NothingThere::new);
    }

    @Transactional
    void withdraw(String caseNumber, UUID id, String why) {
        var plan = goingOn(caseNumber, id);
        var officer = desk.worker(plan);
        plans.save(plan.withdrawn(desk.now()));
        plans.note(plan, new PlanNote(PlanNote.Kind.WITHDRAWN, why, officer, desk.now()));
        desk.log(Action.CLOSE, plan, "WITHDRAWN");
        processes.tell(id.toString(), "joint-plan-withdrawn");
    }

    @Override
    public List<Document> of(CaseFile file) {
        return cases.find(file.line().number())
                .filter(of -> cases.isOf(file, of))
                .map(of -> documents(of.id()))
                .orElse(List.of());
    }

    private List<Document> documents(UUID caseId) {
        return plans.of(caseId).stream()
                .flatMap(plan -> plans.notes(plan).stream().map(note -> note.document(plan.kind(), officers)))
                .toList();
    }
}
