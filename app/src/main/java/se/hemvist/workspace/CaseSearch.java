package se.hemvist.workspace;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wrote in the search box. What it is shows from how it is written; nobody has to say. */
public record CaseSearch(String text) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{2})?\\d{2}(\\d{2})(\\d{2})[-+–−]?\\d{4}");
    /** In either of the two ways that case numbers are cut; their signs are never 0, 1, I or O. */
    private static final Pattern CASE =
            Pattern.compile("[A-Z]{1,2}-([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}|[2-9A-HJ-NP-Z]{6,8})");

    private static final int COORDINATION = 60;

    public CaseSearch {
        text = text.strip();
    }

    /** The four things that one can look for. */
    public enum Kind {
        NAME,
        PERSONAL_NUMBER,
        COORDINATION_NUMBER,
        CASE_NUMBER
    }

    public Kind kind() {
        var number = NUMBER.matcher(text.replaceAll("\\s", ""));
        if (number.matches()) {
            return Integer.parseInt(number.group(3)) >= COORDINATION ? Kind.COORDINATION_NUMBER : Kind.PERSONAL_NUMBER;
        }
        return CASE.matcher(caseNumber()).matches() ? Kind.CASE_NUMBER : Kind.NAME;
    }

    public boolean isIdentityNumber() {
        return kind() == Kind.PERSONAL_NUMBER || kind() == Kind.COORDINATION_NUMBER;
    }

    /** The text in the way case numbers are written, whichever way it was typed. */
    public String caseNumber() {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "CaseSearch[" + kind() + "]";
    }
}
