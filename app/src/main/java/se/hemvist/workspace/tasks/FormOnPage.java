package se.hemvist.workspace.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script is given.
 *
 * @param schema the form, JSON
 * @param shown what the domain shows in it, JSON
 * @param others who else writes in it
 * @param url where it is kept and handed in
 * @param key of a form that starts something
 */
record FormOnPage(
        String schema,
        String shown,
        @Nullable OwnDraft draft,
        List<Version> others,
        String user,
        String url,
        @Nullable String key) {

    FormOnPage {
        others = List.copyOf(others);
    }

    /** What is shown is about people. */
    @Override
    public String toString() {
        return "FormOnPage[" + url + "]";
    }
}
