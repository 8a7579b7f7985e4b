package se.hemvist.workspace.pages;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.PageDrafts;

/** Where a page saves what is being written in it; it is read back by the page's own form only. */
@RestController
class DraftsOfPages {

    private static final int LARGEST = 64 * 1024;
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private final PageDrafts drafts;
    private final CurrentActor current;

    DraftsOfPages(PageDrafts drafts, CurrentActor current) {
        this.drafts = drafts;
        this.current = current;
    }

    @PutMapping(path = "/hemvist/utkast/{place}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> save(@PathVariable String place, @RequestBody Map<String, String> fields) {
        if (!PLACE.matcher(place).matches()) {
            return ResponseEntity.notFound().build();
        }
        if (fields.values().stream().mapToInt(String::length).sum() > LARGEST) {
            return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build();
        }
        drafts.save(place, current.actor().user(), fields);
        return ResponseEntity.noContent().build();
    }
}
