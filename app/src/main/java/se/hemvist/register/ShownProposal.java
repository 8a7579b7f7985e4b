package se.hemvist.register;

import java.util.List;
import se.hemvist.workspace.Line;

/**
 * A proposal as a page shows it.
 *
 * @param what shall become of the fact
 * @param after what the fact would say then; empty where it would hold no longer
 * @param own whether the reader has proposed it
 * @param mayDecide whether the reader may be the second one
 * @param answer what became of it; empty while it waits
 */
public record ShownProposal(
        String id,
        ShownFact fact,
        String what,
        List<Line> after,
        String reason,
        String proposer,
        String day,
        boolean own,
        boolean mayDecide,
        String answer) {

    public ShownProposal {
        after = List.copyOf(after);
    }

    @Override
    public String toString() {
        return "ShownProposal[" + id + "]";
    }
}
