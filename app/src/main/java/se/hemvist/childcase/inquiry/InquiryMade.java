package se.hemvist.childcase.inquiry;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** Utredningen: what was found about a child and what is proposed. */
record InquiryMade(InvestigateChild found, String officer, Instant at) implements CaseEntry {

    String text() {
        return Stream.of(
                        said("Barnets synpunkter", found.youngView()),
                        said("Vårdnadshavarnas synpunkter", found.guardianView()),
                        said("Behov", found.needs()),
                        said("BUP eller regionen", found.healthContact() == null ? "" : found.healthContact()),
                        said("Frivilliga vägar", paths()),
                        said("Förslag", found.measure().title() + ".\n" + found.proposal()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String paths() {
        var consent = found.consentOn();
        return found.voluntaryPaths().isEmpty() || consent == null
                ? ""
                : found.voluntaryPaths().stream().map(VoluntaryPath::title).collect(Collectors.joining(", "))
                        + ", samtycke den " + SwedishText.day(consent);
    }

    private static String said(String label, String text) {
        return text.isBlank() ? "" : label + ": " + text;
    }

    @Override
    public String toString() {
        return "InquiryMade[•••]";
    }
}
