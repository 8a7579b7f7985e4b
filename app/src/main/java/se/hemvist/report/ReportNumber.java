package se.hemvist.report;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A number of a report: random, so that it counts nothing; without the signs that sound or look alike on the telephone. */
public final class ReportNumber {

    private static final String SIGNS = "23456789ACDEFHJKLMNPRTUVXY";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReportNumber() {}

    /** Of a pair that the desk has recorded, such as TP-7KC4RM. */
    static String ofPair() {
        return "TP-" + signs();
    }

    /** Of a threat that a kommun has reported, such as HA-7KC4RM. */
    static String ofThreat() {
        return "HA-" + signs();
    }

    /** Of what was done to an officer, such as U-7KC4RM; the sign tells nobody what it is about. */
    public static String ofStaff() {
        return "U-" + signs();
    }

    private static String signs() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
