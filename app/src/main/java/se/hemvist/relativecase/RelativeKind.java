package se.hemvist.relativecase;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.KindOfCase;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;
import se.hemvist.person.Person;
import se.hemvist.suitability.HomesOfCase;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** Hotad anhörig, as a kind of a kommun's cases. */
@Component
class RelativeKind implements KindOfCase {

    static final String OBJECT = "relative-case";

    private final RelativeStory story;
    private final RelativeTexts texts;
    private final RelativeReporting reporting;
    private final Shelters shelters;
    private final RelativeEvents events;
    private final HomesOfCase homes;

    RelativeKind(
            RelativeStory story,
            RelativeTexts texts,
            RelativeReporting reporting,
            Shelters shelters,
            RelativeEvents events,
            HomesOfCase homes) {
        this.story = story;
        this.texts = texts;
        this.reporting = reporting;
        this.shelters = shelters;
        this.events = events;
        this.homes = homes;
    }

    @Override
    public String kind() {
        return "Hotad anhörig";
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public String sign() {
        return "R";
    }

    @Override
    public String phase(CaseHead of) {
        return story.phase(of);
    }

    @Override
    public List<Part> parts(CaseHead of, Person person) {
        return story.parts(of, person);
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return story.happenings(of);
    }

    /** The clocks of the law stand in Frister by themselves. */
    @Override
    public List<Due> deadlines(CaseHead of) {
        return List.of();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return texts.of(of);
    }

    @Override
    public List<String> subjects(CaseHead of) {
        return Stream.of(
                        shelters.of(of).stream().map(Shelter::id).map(UUID::toString),
                        events.of(of.id()).stream().map(RelativeEvent::id).map(UUID::toString),
                        homes.subjects(of).stream())
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        return reporting.offered(of).stream()
                .map(kind -> new Option(kind.name(), kind.title()))
                .toList();
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        reporting.report(of, happening.kind(), happening.on(), happening.text(), actor);
    }
}
