package se.hemvist.policy;

import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TableFiles;
import se.hemvist.engine.TableInForce;
import se.hemvist.engine.TableOnTrial;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;

/** The table in force, and the way for another to take its place: read, tried, put in force. */
@Component
class DeskTable {

    static final String KEY = "conflict-severity";

    private final TableFiles files;
    private final Previews previews;
    private final UploadedTables uploads;
    private final Officers officers;

    DeskTable(TableFiles files, Previews previews, UploadedTables uploads, Officers officers) {
        this.files = files;
        this.previews = previews;
        this.uploads = uploads;
        this.officers = officers;
    }

    TableInForce inForce() {
        return files.inForce(KEY);
    }

    byte[] file(int version) {
        return files.file(KEY, version);
    }

    TableShown shown() {
        var table = inForce();
        var by = uploads.uploader(table.version()).map(officers::nameOf).orElse("kom med Hemvist");
        var rules = WholeTable.of(files.read(KEY, file(table.version()))).rules();
        return new TableShown(table.version(), SwedishText.dated(table.since()) + ", " + by, rules);
    }

    /** @throws Refusal when no check may be weighed by it */
    Preview preview(UploadedFile file) {
        if (file.hash().equals(UploadedFile.hash(file(file.inForceThen())))) {
            throw new Refusal("file", "Filen är samma tabell som redan gäller.");
        }
        var table = WholeTable.of(files.read(KEY, file.content()));
        var trial = trial(file);
        table.examples().forEach((rule, asked) -> refuseOtherReading(trial, rule, asked));
        return previews.of(file, table, trial);
    }

    private TableOnTrial trial(UploadedFile file) {
        try {
            return files.tryOut(KEY, file.content());
        } catch (RuntimeException unreadable) {
            throw misread();
        }
    }

    /** The engine has the last word, on types that do not suit for one thing. */
    private static void refuseOtherReading(TableOnTrial trial, TableRule rule, Map<Column, String> asked) {
        var codes = new HashMap<String, Object>();
        asked.forEach((column, code) -> codes.put(column.variable(), code));
        try {
            var decided = trial.decide(codes);
            if (rule.id().equals(decided.rule())
                    && rule.severity().equals(decided.outputs().get("severity"))) {
                return;
            }
        } catch (RuntimeException unanswered) {
            throw misread();
        }
        throw misread();
    }

    private static Refusal misread() {
        return new Refusal("Filen går att läsa men inte att svara med. Se till att alla kolumner är av typen string.");
    }

    /**
     * The version that it was compared with must still hold: else nobody has seen what it changes.
     *
     * @return the new version
     */
    @Transactional
    int putInForce(UploadedFile file, String user) {
        int next = file.inForceThen() + 1;
        try {
            uploads.record(next, file.hash(), user);
        } catch (DuplicateKeyException another) {
            throw new Refusal("En kollega har satt en annan tabell i kraft sedan du provade din. Prova den igen.");
        }
        if (inForce().version() != file.inForceThen()) {
            throw new Refusal("En annan tabell har börjat gälla sedan du provade din. Prova den igen.");
        }
        int version = files.putInForce(KEY, file.content());
        if (version != next) {
            throw new IllegalStateException("Another table was deployed in the same moment");
        }
        return version;
    }
}
