package se.hemvist.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;

/** The texts of a case that may go along, in the order of the case's page. */
@Component
class TransferTexts {

    private final List<AddedDocuments> added;

    TransferTexts(List<AddedDocuments> added) {
        this.added = added;
    }

    List<TransferredText> all(CaseFile file) {
        return Stream.concat(file.documents().stream(), added.stream().flatMap(each -> each.of(file).stream()))
                .sorted(Comparator.comparing(Document::at))
                .map(text -> new TransferredText(text.title(), text.at(), text.text()))
                .toList();
    }

    /** @param places from one */
    List<TransferredText> chosen(CaseFile file, List<Integer> places) {
        var all = all(file);
        return IntStream.rangeClosed(1, all.size())
                .filter(places::contains)
                .mapToObj(place -> all.get(place - 1))
                .toList();
    }
}
