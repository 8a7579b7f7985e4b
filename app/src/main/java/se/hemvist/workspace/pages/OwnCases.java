package se.hemvist.workspace.pages;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.hemvist.engine.Option;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.ReportedHappening;

/** The cases of whoever is logged in, of every kind there is. */
@Component
class OwnCases {

    /** What is no case number is looked for nowhere, and so stands in no log: it may be about a person. */
    private static final Pattern NUMBER = Pattern.compile("[A-ZÅÄÖ]{1,3}-[0-9A-Z]{2,8}(-[0-9A-Z]{2,4})?");

    private final List<CaseFiles> kinds;
    private final CurrentActor current;

    OwnCases(List<CaseFiles> kinds, CurrentActor current) {
        this.kinds = kinds;
        this.current = current;
    }

    /** The open ones, the oldest first. */
    List<CaseLine> open() {
        var actor = current.actor();
        return sorted(kind -> kind.of(actor));
    }

    /** Whom they are about, by case number. */
    static Map<String, CaseLine> people(List<CaseLine> cases) {
        return cases.stream().collect(toMap(CaseLine::number, line -> line, (one, same) -> one));
    }

    /** Open and closed ones, the oldest first. */
    List<CaseLine> find(CaseSearch search) {
        var actor = current.actor();
        return sorted(kind -> kind.find(search, actor));
    }

    /** One case; 404 when it is not theirs, the same as when it is not there. */
    CaseFile file(String number) {
        var actor = current.actor();
        return kinds.stream()
                .filter(kind -> NUMBER.matcher(number).matches())
                .flatMap(kind -> kind.open(number, actor).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What lapses in the open ones, by case number. */
    Map<String, List<Due>> deadlines() {
        var actor = current.actor();
        var found = new TreeMap<String, List<Due>>();
        kinds.forEach(kind -> found.putAll(kind.deadlines(actor)));
        return found;
    }

    List<Option> events(String number) {
        var actor = current.actor();
        return kinds.stream()
                .filter(kind -> NUMBER.matcher(number).matches())
                .flatMap(kind -> kind.events(number, actor).stream())
                .toList();
    }

    void report(String number, ReportedHappening happening) {
        var actor = current.actor();
        kinds.stream()
                .filter(kind -> !kind.events(number, actor).isEmpty())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .report(number, happening, actor);
    }

    private List<CaseLine> sorted(Function<CaseFiles, List<CaseLine>> lines) {
        return kinds.stream()
                .flatMap(kind -> lines.apply(kind).stream())
                .sorted(comparing(CaseLine::since).thenComparing(CaseLine::number))
                .toList();
    }
}
