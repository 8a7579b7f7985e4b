package se.hemvist.register;

import java.util.List;
import se.hemvist.workspace.Line;

/**
 * A proposal about a person as a page shows it.
 *
 * @param what shall become of them
 * @param effect what that means
 * @param lines what is to be another, as it is and as it would be; empty of a merge
 * @param records whom it is about, with what is kept of each
 * @param own whether the reader has proposed it
 * @param mayDecide whether the reader may be the second one
 * @param answer what became of it; empty while it waits
 */
public record ShownPersonProposal(
        String id,
        String what,
        String effect,
        List<Line> lines,
        List<OneOfTwo> records,
        String reason,
        String proposer,
        String day,
        boolean own,
        boolean mayDecide,
        String answer) {

    public ShownPersonProposal {
        lines = List.copyOf(lines);
        records = List.copyOf(records);
    }

    @Override
    public String toString() {
        return "ShownPersonProposal[" + id + "]";
    }

    /**
     * One record of the two.
     *
     * @param fate what becomes of it
     * @param mark the protection in words; empty where there is none
     */
    public record OneOfTwo(String fate, String label, String mark, String href, List<ShownFact> facts) {

        public OneOfTwo {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "OneOfTwo[•••]";
        }
    }
}
