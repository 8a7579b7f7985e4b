package se.hemvist.placement.web;

import java.util.List;
import se.hemvist.placement.life.StayAction;

/**
 * A placement as its page shows it.
 *
 * @param home as the kommun may read it; empty while none is chosen
 * @param remark what else there is to know, such as that a longer stay waits for a decision; one sentence each
 * @param version of the stay, so that an old page is known
 */
public record ShownPlacement(
        String id,
        String caseNumber,
        String person,
        String home,
        String period,
        String state,
        List<String> remark,
        int version,
        List<StayAction> actions) {

    public ShownPlacement {
        remark = List.copyOf(remark);
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "ShownPlacement[" + id + "]";
    }
}
