package se.hemvist.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.TransferOfferSteps;

/** What {@code transfer-offer.bpmn} asks; its instances are the other kommun's, under the transfer's own number. */
@Component("transferOfferSteps")
class TransferOfferProcess implements TransferOfferSteps, ProcessSubjects {

    static final String ID = "transfer-offer";

    private final TransferRows rows;
    private final Deadlines deadlines;
    private final Processes processes;

    TransferOfferProcess(TransferRows rows, Deadlines deadlines, Processes processes) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.processes = processes;
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return rows.offered(subject).to().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.offered(subject).offer().number();
    }

    @Override
    public List<String> answererGroups(String offerId) {
        return groups(offerId, Role.MANAGER);
    }

    @Override
    public List<String> openerGroups(String offerId) {
        return groups(offerId, Role.CASEWORKER, Role.MANAGER);
    }

    private List<String> groups(String offerId, Role... roles) {
        var to = rows.offered(offerId).to();
        return Stream.of(roles).map(role -> new UnitGroup(to, role).id()).toList();
    }

    @Override
    public Date answerDue(String offerId) {
        return due("TRANSFER_ANSWER", rows.offered(offerId).proposed());
    }

    @Override
    public Date openingDue(String offerId) {
        return due(
                "TRANSFER_OPENED", Objects.requireNonNull(rows.offered(offerId).answered()));
    }

    private Date due(String code, Instant from) {
        return Date.from(
                deadlines.on(LocalDate.ofInstant(from, SwedishTime.ZONE)).after(code, from));
    }

    @Override
    @Transactional
    public void tellAnswer(String offerId) {
        processes.tell(rows.offered(offerId).id().toString(), "transfer-answered");
    }

    @Override
    public boolean caseTakenOver(String offerId) {
        return rows.offered(offerId).state() == TransferState.HANDED_OVER;
    }
}
