package se.hemvist.casework;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Random, so that it tells neither the order nor the number of cases; without the signs that are misread. */
final class CaseNumber {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumber() {}

    /** Such as B-7KQ4-2M: one of a milliard. */
    static String draw(String sign) {
        return sign + "-" + signs(4) + "-" + signs(2);
    }

    /** Whether it is written as the number of such a case is; others are other kinds' to look for. */
    static boolean isOne(String sign, String number) {
        return number.startsWith(sign + "-");
    }

    private static String signs(int count) {
        return RANDOM.ints(count, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
