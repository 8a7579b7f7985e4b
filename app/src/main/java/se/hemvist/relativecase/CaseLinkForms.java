package se.hemvist.relativecase;

import java.util.List;
import java.util.stream.Stream;
import se.hemvist.engine.Option;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;

/** What an officer is asked to record a secret link, and to end one. */
final class CaseLinkForms {

    private CaseLinkForms() {}

    static FormPage record(LinkableCase own) {
        return new FormPage(
                "arenden",
                "Ny koppling",
                "Personerna hör ihop, så att det som hotar den ena kan drabba den andra. Bara du, den som har det andra"
                        + " ärendet och samordnaren ser kopplingen. Skriv inte om den i ärendet.",
                List.of(new Line("Ditt ärende", own.number())),
                List.of(
                        Field.text(
                                "number",
                                "Det andra ärendets nummer",
                                "Du får det av den som har ärendet, och hen skriver in ditt hos sig."),
                        Field.choice(
                                "kinship",
                                "Hur hör de ihop?",
                                "",
                                Stream.of(Kinship.values())
                                        .map(kinship -> new Option(kinship.name(), kinship.title()))
                                        .toList())),
                "Koppla",
                linksOf(own));
    }

    static FormPage end(LinkableCase own, LinkableCase other) {
        return new FormPage(
                "arenden",
                "Avsluta kopplingen",
                "Det som hotar den ena räknas då inte längre för den andra när ett boende kontrolleras. Avsluta bara om"
                        + " kopplingen är fel eller om de inte längre hör ihop.",
                List.of(new Line("Ditt ärende", own.number()), new Line("Det andra ärendet", other.number())),
                List.of(Field.longText("why", "Varför avslutas den?", "Sparas förseglat med kopplingen.")),
                "Avsluta kopplingen",
                linksOf(own));
    }

    private static String linksOf(LinkableCase own) {
        return "/hemvist/arenden/" + own.number() + "/kopplingar";
    }
}
