package se.hemvist.childcase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.engine.Processes;

/** Whether anything stands in the way of closing a case; whoever waits for it is told. */
@Component
public class Settled {

    private final ObjectProvider<Unsettled> matters;
    private final Cases cases;
    private final Processes processes;

    Settled(ObjectProvider<Unsettled> matters, Cases cases, Processes processes) {
        this.matters = matters;
        this.cases = cases;
        this.processes = processes;
    }

    /** Held till the transaction ends, so that what is settled at the same moment is told to whoever waits by then. */
    public boolean is(CaseHead of) {
        var held = cases.held(of.id());
        return matters.stream().noneMatch(each -> each.isUnsettled(held));
    }

    /** Something that stood in the way is over. */
    public void tell(CaseHead of) {
        cases.held(of.id());
        processes.tell(of.id().toString(), "matter-settled");
    }
}
