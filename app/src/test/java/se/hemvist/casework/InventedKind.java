package se.hemvist.casework;

import java.util.ArrayList;
import java.util.List;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;
import se.hemvist.person.Person;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** A kind of case that says the least. */
class InventedKind implements KindOfCase {

    final List<String> reported = new ArrayList<>();

    @Override
    public String kind() {
        return "Påhittat ärende";
    }

    @Override
    public String object() {
        return "invented-case";
    }

    @Override
    public String sign() {
        return "X";
    }

    @Override
    public String phase(CaseHead of) {
        return of.isOpen() ? "Pågår" : "Avslutat";
    }

    @Override
    public List<Part> parts(CaseHead of, Person person) {
        return CasePart.said(CasePart.person(person), CasePart.of("Beslut", CasePart.line("Beslut", null)));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return List.of();
    }

    @Override
    public List<Due> deadlines(CaseHead of) {
        return List.of(new Due("Något", of.opened(), "Praxis"));
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return List.of();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return List.of(new Option("THING", "Något"));
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        reported.add(of.number() + " " + happening.kind());
    }
}
