package se.hemvist.secrecy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as the database has them, in kebab case. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(List<? extends Enum<?>> constants) {
        return constants.stream().map(Codes::of).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> List<E> readAll(Class<E> type, String codes) {
        return Arrays.stream(codes.split(" ")).map(code -> read(type, code)).toList();
    }
}
