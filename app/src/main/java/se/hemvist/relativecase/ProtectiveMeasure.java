package se.hemvist.relativecase;

import java.util.List;
import java.util.stream.Collectors;

/** Skyddsåtgärd, by the code list. Assumed identities are none of them: they stay outside Hemvist. */
enum ProtectiveMeasure {
    ADVICE("Råd och säkerhetssamtal"),
    WATCH("Polisens tillsyn"),
    ALARM_KIT("Skyddspaket eller larmpaket"),
    SHELTER("Skyddat boende"),
    CONTACT_BAN("Kontaktförbud"),
    MOVE("Flytt till annan ort"),
    PERSONAL_SECURITY("Särskilt personsäkerhetsarbete"),
    CONFIDENTIALITY_MARK("Sekretessmarkering"),
    PROTECTED_REGISTRATION("Skyddad folkbokföring");

    private final String title;

    ProtectiveMeasure(String title) {
        this.title = title;
    }

    /** One a line; empty for none. */
    static String text(List<ProtectiveMeasure> measures) {
        return measures.stream().map(each -> each.title).collect(Collectors.joining("\n"));
    }
}
