package se.hemvist.threat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Random case numbers of the police: nothing of a person, an order or another domain's number shows in them. */
@Component
class CaseNumbers {

    /** Without what is misheard or misread: no 0 O 1 I. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining("", "HR-", ""));
    }
}
