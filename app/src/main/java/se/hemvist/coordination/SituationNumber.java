package se.hemvist.coordination;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What the desk calls a situation on the telephone: random, so that it counts nothing. */
final class SituationNumber {

    /** No letters or digits that sound or look alike. */
    private static final String SIGNS = "23456789ACDEFHJKLMNPRTUVXY";

    private static final SecureRandom RANDOM = new SecureRandom();

    private SituationNumber() {}

    static String random() {
        return RANDOM.ints(6, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining("", "S-", ""));
    }
}
