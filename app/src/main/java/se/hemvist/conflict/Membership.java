package se.hemvist.conflict;

/** Nätverkskoppling: what a person is, or was, in a network. */
public record Membership(String network, Role role, Days days, FactRef ref) {

    /** What the person is in the network. */
    public enum Role {
        MEMBER,
        ASSOCIATE,
        LEAVING
    }

    /** Whether the membership, or the enmity that outlives it, meets the window. */
    boolean isLiveIn(Window window, int enmityMonths) {
        return days.lengthenedBy(enmityMonths).meet(window);
    }
}
