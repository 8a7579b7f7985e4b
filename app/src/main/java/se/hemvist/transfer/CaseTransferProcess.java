package se.hemvist.transfer;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.CaseTransferSteps;
import se.hemvist.workspace.HeldCases;

/** What {@code case-transfer.bpmn} asks; its instances are the first kommun's. */
@Component("caseTransferSteps")
class CaseTransferProcess implements CaseTransferSteps, ProcessSubjects {

    static final String ID = "case-transfer";

    private final TransferRows rows;
    private final HeldCases cases;
    private final Deadlines deadlines;
    private final Processes processes;
    private final TransferLog log;

    CaseTransferProcess(TransferRows rows, HeldCases cases, Deadlines deadlines, Processes processes, TransferLog log) {
        this.rows = rows;
        this.cases = cases;
        this.deadlines = deadlines;
        this.processes = processes;
        this.log = log;
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return rows.get(subject).from().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.get(subject).caseNumber();
    }

    @Override
    public @Nullable String caseworker(String transferId) {
        return cases.caseworker(rows.get(transferId).caseNumber());
    }

    @Override
    public List<String> caseworkerGroups(String transferId) {
        return cases.caseworkerGroups(rows.get(transferId).caseNumber());
    }

    @Override
    public List<String> deciderGroups(String transferId) {
        var from = rows.get(transferId).from();
        return Stream.of(Role.MANAGER, Role.BOARD_DECIDER)
                .map(role -> new UnitGroup(from, role).id())
                .toList();
    }

    @Override
    public Date decisionDue(String transferId) {
        return due(transferId, "TRANSFER_DECISION");
    }

    @Override
    public Date readingDue(String transferId) {
        return due(transferId, "TRANSFER_READ");
    }

    private Date due(String transferId, String code) {
        var of = rows.get(transferId);
        var from = of.answered() == null ? of.proposed() : of.answered();
        return Date.from(
                deadlines.on(LocalDate.ofInstant(from, SwedishTime.ZONE)).after(code, from));
    }

    @Override
    public boolean transferApproved(String transferId) {
        return rows.get(transferId).state() == TransferState.OFFERED;
    }

    @Override
    @Transactional
    public void offerCase(String transferId) {
        var of = rows.get(transferId);
        log.ofOffer(Action.CREATE, of, "OFFERED");
        processes.start(TransferOfferProcess.ID, of.offerId().toString());
    }
}
