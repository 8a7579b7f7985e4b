package se.hemvist.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words of ASCII letters and digits that may stand nowhere in clear: not as text, not in characters of two bytes, in
 * hexadecimal or in base64.
 */
final class Secrets {

    private static final int BITS_OF_A_LETTER = 6;

    private final Map<String, String> spellings = new LinkedHashMap<>();

    Secrets(Collection<String> words) {
        words.forEach(word -> spellings(word).forEach(spelling -> spellings.put(spelling, word)));
    }

    /** Where a word stands, and which. */
    Map<String, Set<String>> in(Map<String, byte[]> places) {
        var found = new TreeMap<String, Set<String>>();
        places.forEach((place, left) -> {
            var words = in(left);
            if (!words.isEmpty()) {
                found.put(place, words);
            }
        });
        return found;
    }

    private Set<String> in(byte[] left) {
        var text = new String(left, StandardCharsets.ISO_8859_1);
        var words = new TreeSet<String>();
        spellings.forEach((spelling, word) -> {
            if (text.contains(spelling)) {
                words.add(word);
            }
        });
        return words;
    }

    private static List<String> spellings(String word) {
        var bytes = word.getBytes(StandardCharsets.US_ASCII);
        var hex = HexFormat.of();
        var spellings = new ArrayList<>(List.of(
                word,
                String.join("\0", word.split("")),
                hex.formatHex(bytes),
                hex.withUpperCase().formatHex(bytes)));
        for (int before = 0; before < 3; before++) {
            spellings.add(base64(bytes, before));
        }
        return spellings;
    }

    /** What of the base64 depends on the word alone, when so many bytes stand before it in its group of three. */
    private static String base64(byte[] word, int before) {
        var all = new byte[before + word.length];
        System.arraycopy(word, 0, all, before, word.length);
        int first = (before * Byte.SIZE + BITS_OF_A_LETTER - 1) / BITS_OF_A_LETTER;
        return Base64.getEncoder().encodeToString(all).substring(first, all.length * Byte.SIZE / BITS_OF_A_LETTER);
    }
}
