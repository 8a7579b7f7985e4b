package se.hemvist.transfer;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A number of a transfer, such as TO-7KC4RM: random, so that it counts nothing and tells of no case. */
final class TransferNumber {

    private static final String SIGNS = "23456789ACDEFHJKLMNPRTUVXY";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TransferNumber() {}

    static String draw() {
        return "TO-"
                + RANDOM.ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(place -> SIGNS.substring(place, place + 1))
                        .collect(Collectors.joining());
    }
}
