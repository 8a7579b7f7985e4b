package se.hemvist.placement;

/** What the check answers about a stay; implemented by the check, which knows the stays and not the placements. */
public interface ConflictAnswers {

    /** Never fails for want of an answer: it is {@link CurrentAnswer#AWAITED} then. */
    CurrentAnswer current(String stayId);
}
