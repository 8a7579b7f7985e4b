package se.hemvist.urgent;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Random, so that it counts nothing; without the signs that sound or look alike on the telephone. */
final class UrgentNumber {

    private static final String SIGNS = "23456789ACDEFHJKLMNPRTUVXY";
    private static final int SIGNS_OF_A_NUMBER = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private UrgentNumber() {}

    /** The kommun's, such as U-7KC4RM. */
    static String ofPlacement() {
        return "U-" + signs();
    }

    /** Whether it is written as the number of an urgent placement is. */
    static boolean isOfPlacement(String number) {
        return number.startsWith("U-");
    }

    /** The desk's own, such as H-7KC4RM. */
    static String ofHelp() {
        return "H-" + signs();
    }

    private static String signs() {
        return RANDOM.ints(SIGNS_OF_A_NUMBER, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
