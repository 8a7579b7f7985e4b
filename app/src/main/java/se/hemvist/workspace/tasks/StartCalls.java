package se.hemvist.workspace.tasks;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.hemvist.engine.FormDrafts;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.CurrentActor;

/** The same for a form that starts something: nobody else writes in it, but its officer may have two windows. */
@RestController
@RequestMapping("/hemvist/nytt/{process}")
final class StartCalls {

    private final Worklist work;
    private final DraftKeeping keeping;
    private final CurrentActor current;

    StartCalls(Worklist work, DraftKeeping keeping, CurrentActor current) {
        this.work = work;
        this.keeping = keeping;
        this.current = current;
    }

    @PutMapping("/utkast")
    ResponseEntity<Object> save(@PathVariable String process, @RequestBody Typed typed) {
        return keeping.save(FormDrafts.startOf(process), user(), typed, "");
    }

    @DeleteMapping("/utkast")
    ResponseEntity<Object> discard(@PathVariable String process) {
        return keeping.discard(FormDrafts.startOf(process), user());
    }

    @PostMapping("/inlamning")
    ResponseEntity<Answer> start(@PathVariable String process, @RequestBody HandingIn sent) {
        if (sent.key() == null) {
            return ResponseEntity.badRequest().body(Answer.refused("Ladda om sidan och lämna in igen."));
        }
        var started =
                work.start(process, sent.key().toString(), user(), sent.values().toString());
        return ResponseEntity.ok(Answer.next(TaskPages.pathOf(started.id())));
    }

    @ExceptionHandler
    ResponseEntity<Answer> refused(Refusal refusal) {
        return ResponseEntity.unprocessableEntity().body(Answer.refused(refusal));
    }

    private String user() {
        return current.actor().user();
    }
}
