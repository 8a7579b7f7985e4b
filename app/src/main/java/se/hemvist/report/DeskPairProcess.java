package se.hemvist.report;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.network.DeskPairs;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.DeskPairSteps;

/** What {@code desk-pair.bpmn} asks; its instances are the police region's, and the desk sees none of them. */
@Component("deskPairSteps")
class DeskPairProcess implements DeskPairSteps, ProcessSubjects {

    static final String ID = "desk-pair";

    private final DeskPairs pairs;

    DeskPairProcess(DeskPairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return pairs.find(subject).region().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return pairs.find(subject).number();
    }

    @Override
    public List<String> assessors(String pairId) {
        return List.of(new UnitGroup(pairs.find(pairId).region(), Role.ASSESSOR).id());
    }

    @Override
    public Date pairDue(String pairId) {
        return Date.from(pairs.find(pairId).holdsUntil());
    }

    @Override
    public boolean pairConfirmed(String pairId) {
        return pairs.find(pairId).isConfirmed();
    }

    @Override
    public void lapsePair(String pairId) {
        pairs.lapse(pairId);
    }
}
