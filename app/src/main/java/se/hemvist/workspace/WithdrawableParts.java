package se.hemvist.workspace;

import java.util.List;

/** What a feature has in a case that may be taken back. */
public interface WithdrawableParts {

    /** What rests on something comes after it. */
    List<Withdrawable> of(HeldCase of);

    /**
     * Takes one of its own back, and all that stands under it; in the transaction of whoever asks, who has made sure that
     * nothing under it is done.
     *
     * @param why kept by the feature where it keeps reasons
     * @throws se.hemvist.engine.Refusal when it has moved on meanwhile
     */
    void withdraw(HeldCase of, Withdrawable what, String why);
}
