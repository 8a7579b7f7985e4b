package se.hemvist.browser;

import static java.util.stream.Collectors.toSet;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what is not Swedish in what a page shows: an English label of the webapps, the key of a label, common words,
 * and what only a machine says: ids and values that are not there.
 */
final class Swedish {

    private static final Pattern KEY = Pattern.compile("\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b");
    private static final Pattern OF_MACHINES =
            Pattern.compile("\\b(null|undefined|NaN|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b|\\[object |\\{\\{");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|with|you|are|this|these|show|hide|search|loading|failed|required|field|must|add|remove|expand|collapse)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int TELLING = 3;

    private static final Set<String> LABELS = Stream.of("tasklist", "welcome", "cockpit")
            .flatMap(Swedish::englishOnly)
            .collect(toSet());

    private Swedish() {}

    /** The texts, placeholders and titles on the page that no Swedish reader should meet. */
    static List<String> foreignIn(Page page) {
        var shown = (List<?>)
                page.evaluate(
                        """
                () => {
                  const shown = [];
                  const visible = (element) => {
                    const box = element.getBoundingClientRect();
                    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
                  };
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const parent = walker.currentNode.parentElement;
                    if (parent && !parent.closest('script, style, [lang="en"], .bjs-powered-by, .fjs-powered-by')
                        && visible(parent)) {
                      shown.push(walker.currentNode.data);
                    }
                  }
                  for (const name of ['placeholder', 'title', 'aria-label']) {
                    document.querySelectorAll('[' + name + ']').forEach((element) => {
                      if (visible(element)) shown.push(element.getAttribute(name));
                    });
                  }
                  return shown;
                }""");
        return shown.stream()
                .map(Object::toString)
                .map(String::strip)
                .distinct()
                .filter(Swedish::isForeign)
                .toList();
    }

    private static boolean isForeign(String text) {
        return LABELS.contains(text.toLowerCase(Locale.ROOT))
                || KEY.matcher(text).find()
                || OF_MACHINES.matcher(text).find()
                || ENGLISH.matcher(text).find();
    }

    /** What is said in English and by no label in Swedish. */
    private static Stream<String> englishOnly(String app) {
        var swedish = texts(app, "sv").collect(toSet());
        return texts(app, "en").filter(text -> text.length() > TELLING && !swedish.contains(text));
    }

    private static Stream<String> texts(String app, String language) {
        return WebappLabels.of(app, language).values().stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT));
    }
}
