package se.hemvist.transfer;

import java.util.List;
import java.util.stream.Collectors;
import se.hemvist.secrecy.ProtectedIdentity;

/** What the other kommun gets when it has accepted, and not before. Sealed as a whole. */
record Handed(String name, String number, ProtectedIdentity protection, List<TransferredText> texts) {

    Handed {
        texts = List.copyOf(texts);
    }

    String headings() {
        return texts.isEmpty()
                ? "Inga handlingar"
                : texts.stream().map(TransferredText::heading).collect(Collectors.joining("\n"));
    }

    String written() {
        return texts.isEmpty()
                ? "Inga handlingar"
                : texts.stream()
                        .map(text -> text.heading() + "\n" + text.text())
                        .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String toString() {
        return "Handed[•••]";
    }
}
