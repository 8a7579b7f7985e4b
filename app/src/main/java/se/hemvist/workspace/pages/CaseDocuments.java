package se.hemvist.workspace.pages;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;

/**
 * The texts of a case, the oldest first: its own, and what it has as every case. They are added and never taken away, so
 * their order numbers hold.
 */
@Component("documentsOfCases")
class CaseDocuments {

    private final List<AddedDocuments> added;
    private final AccessLog log;

    CaseDocuments(List<AddedDocuments> added, AccessLog log) {
        this.added = added;
        this.log = log;
    }

    List<Document> of(CaseFile file) {
        return Stream.concat(file.documents().stream(), added.stream().flatMap(each -> each.of(file).stream()))
                .sorted(comparing(Document::at))
                .toList();
    }

    /** One, to copy or print; logged as that, beside the reading of the case, which says about whom. */
    @Transactional
    Optional<Document> taken(CaseFile file, int place) {
        var all = of(file);
        if (place < 1 || place > all.size()) {
            return Optional.empty();
        }
        var number = file.line().number();
        log.write(Access.to(Action.COPY, "document", number + "/" + place).inCase(number));
        return Optional.of(all.get(place - 1));
    }
}
