package se.hemvist.childcase.intake;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The number of a report itself, which never changes: for whoever may not know whether the child has a case. */
final class ReportNumber {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int BITS_A_SIGN = 5;

    private ReportNumber() {}

    /** Such as O-7KQ4-2M: drawn from the report's own id, which is random. */
    static String of(UUID concern) {
        return "O-" + signs(concern, 0, 4) + "-" + signs(concern, 4, 2);
    }

    private static String signs(UUID concern, int from, int count) {
        return IntStream.range(from, from + count)
                .map(place -> (int) (concern.getLeastSignificantBits() >>> (place * BITS_A_SIGN)) & 31)
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }
}
