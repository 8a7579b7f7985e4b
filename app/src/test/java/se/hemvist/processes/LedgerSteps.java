package se.hemvist.processes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the models of the engine's own tests ask. */
public interface LedgerSteps {

    @Nullable
    String keeper(String entryId);

    List<String> keeperGroups(String entryId);

    void note(String entryId);

    void alarm(String entryId);

    void fail(String entryId);

    boolean isOpen(String entryId);

    String child(String entryId);
}
