package se.hemvist.engine.draft;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.hemvist.engine.FormDraft;

/** Saves and returns drafts, to the one who wrote them and may still work the task; everybody else sees nothing there. */
@RestController
@RequestMapping("/hemvist/drafts/{task}")
final class DraftController {

    private static final int LARGEST = 256 * 1024;

    private final Drafts drafts;
    private final FormRights rights;

    DraftController(Drafts drafts, FormRights rights) {
        this.drafts = drafts;
        this.rights = rights;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> find(@PathVariable String task, Principal user) {
        if (!rights.mayWork(user.getName(), task)) {
            return notFound();
        }
        return drafts.find(user.getName(), task)
                .map(draft ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(bytes(draft)))
                .orElseGet(DraftController::notFound);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> save(@PathVariable String task, @RequestBody byte[] draft, Principal user) {
        if (!rights.mayWork(user.getName(), task)) {
            return notFound();
        }
        if (draft.length > LARGEST) {
            return ResponseEntity.status(413).build();
        }
        drafts.save(user.getName(), task, new String(draft, StandardCharsets.UTF_8));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping
    ResponseEntity<byte[]> delete(@PathVariable String task, Principal user) {
        if (!rights.mayWork(user.getName(), task)) {
            return notFound();
        }
        drafts.delete(user.getName(), task);
        return ResponseEntity.noContent().build();
    }

    private static byte[] bytes(FormDraft draft) {
        return draft.values().getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> notFound() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
