package se.hemvist.childcase.absconding;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.engine.YesNo;

/** The talk after the child was found. */
record ReturnTalk(UUID absconding, HoldReturnTalk talk, String officer, Instant at) implements CaseEntry {

    String what() {
        return (talk.held() == YesNo.YES ? "Samtal efter avvikningen" : "Inget samtal efter avvikningen")
                + (talk.incident() == YesNo.YES ? ", händelsen utreds" : "");
    }

    String text() {
        return what() + ".\n" + talk.note() + (talk.incidentNote() == null ? "" : "\n" + talk.incidentNote());
    }

    @Override
    public String toString() {
        return "ReturnTalk[•••]";
    }
}
