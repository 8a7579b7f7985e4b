package se.hemvist.exitcase;

import java.time.Instant;

/** What the police had let the kommun know before the newest, kept as it was. */
record EarlierAssessment(ReceivedAssessment was) implements Entry {

    /** Nobody's in the kommun. */
    @Override
    public String officer() {
        return "";
    }

    @Override
    public Instant at() {
        return was.receivedAt();
    }

    @Override
    public String toString() {
        return "EarlierAssessment[•••]";
    }
}
