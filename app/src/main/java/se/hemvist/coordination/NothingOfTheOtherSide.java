package se.hemvist.coordination;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hemvist.organisation.SwedishText;

/**
 * What is written to one side holds nothing of another: no name, home, place or network, in whatever case or form, no day
 * and no number, and no word for why. Cautious: a text that is refused for nothing costs a telephone call.
 */
final class NothingOfTheOtherSide {

    /** Of a word as long as this it is enough that it stands inside another, or is spelled with spaces. */
    private static final int UNMISTAKABLE = 5;

    private static final int SHORTEST = 3;

    /** What a short name has behind it in another form: Pers, not person. */
    private static final int ENDING = 2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /** Parts of names that say nothing by themselves. */
    private static final Set<String> COMMON = Set.of(
            "hvb",
            "sis",
            "hem",
            "hemmet",
            "boende",
            "boendet",
            "familjehem",
            "jourhem",
            "stodboende",
            "skyddat",
            "ungdomshem",
            "natverk",
            "natverket",
            "gruppen",
            "demo",
            "kommun",
            "lan",
            "och",
            "den",
            "det",
            "vid",
            "adress",
            "utanfor",
            "registret",
            "okand",
            "person",
            "namn",
            "okant");

    private static final List<String> DAYS_AND_MONTHS = List.of(
            "mandag",
            "tisdag",
            "onsdag",
            "torsdag",
            "fredag",
            "lordag",
            "sondag",
            "januari",
            "februari",
            "april",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final Set<String> SHORT_MONTHS = Set.of(
            "mars", "maj", "juni", "juli", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov",
            "dec");

    private static final List<String> CAUSES = List.of(
            "natverk",
            "gang",
            "rival",
            "fiend",
            "motpart",
            "konflikt",
            "sparr",
            "kriminell",
            "hotbild",
            "hotar",
            "hotad",
            "hotet",
            "hotfull");

    private NothingOfTheOtherSide() {}

    /** @param theirs names of the other sides, their kommuner, homes and places, and of networks */
    static boolean holdsIn(String text, Collection<String> theirs) {
        if (text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        var words = words(text).toList();
        var joined = String.join("", words);
        return words.stream().noneMatch(NothingOfTheOtherSide::tellsWhenOrWhy)
                && theirs.stream()
                        .flatMap(NothingOfTheOtherSide::words)
                        .filter(part -> part.length() >= SHORTEST && !COMMON.contains(part))
                        .noneMatch(part -> isIn(part, words, joined));
    }

    private static boolean isIn(String part, List<String> words, String joined) {
        if (part.length() >= UNMISTAKABLE) {
            return joined.contains(part);
        }
        return words.stream().anyMatch(word -> word.startsWith(part) && word.length() <= part.length() + ENDING);
    }

    private static boolean tellsWhenOrWhy(String word) {
        return word.equals("hot")
                || SHORT_MONTHS.contains(word)
                || DAYS_AND_MONTHS.stream().anyMatch(word::startsWith)
                || CAUSES.stream().anyMatch(word::startsWith);
    }

    /** In small letters, å as a and é as e: a name is known also where somebody has no such keys. */
    private static Stream<String> words(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(SwedishText.LOCALE), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        return NO_LETTERS.splitAsStream(plain).filter(word -> !word.isEmpty());
    }
}
