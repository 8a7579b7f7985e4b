package se.hemvist.workspace.tasks;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;

/** What the page of a task asks while its form is filled in, and when it is handed in. */
@RestController
@RequestMapping("/hemvist/uppgifter/{task}")
final class TaskCalls {

    private final Worklist work;
    private final DraftKeeping keeping;
    private final Versions versions;
    private final Officers officers;
    private final CurrentActor current;

    TaskCalls(Worklist work, DraftKeeping keeping, Versions versions, Officers officers, CurrentActor current) {
        this.work = work;
        this.keeping = keeping;
        this.versions = versions;
        this.officers = officers;
        this.current = current;
    }

    @PutMapping("/utkast")
    ResponseEntity<Object> save(@PathVariable String task, @RequestBody Typed typed) {
        return keeping.save(task, user(), typed, takenBy(task, user()));
    }

    private String takenBy(String task, String user) {
        return work.find(task, user)
                .filter(found -> found.assignee() != null && !found.isTakenBy(user))
                .map(ListedTask::assignee)
                .map(officers::nameOf)
                .orElse("");
    }

    @DeleteMapping("/utkast")
    ResponseEntity<Object> discard(@PathVariable String task) {
        return keeping.discard(task, user());
    }

    @GetMapping("/andra")
    List<Version> others(@PathVariable String task) {
        return versions.others(task, user());
    }

    @PostMapping("/inlamning")
    ResponseEntity<Answer> handIn(@PathVariable String task, @RequestBody HandingIn sent) {
        var unseen = versions.unseen(task, user(), sent);
        if (!unseen.isEmpty()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Answer.alsoWritten(unseen));
        }
        var done = work.handIn(task, user(), sent.values().toString());
        return done.user().equals(user())
                ? ResponseEntity.ok(Answer.next(TaskPages.pathOf(task)))
                : ResponseEntity.status(HttpStatus.CONFLICT).body(Answer.handedInBefore(versions.first(done, user())));
    }

    @ExceptionHandler
    ResponseEntity<Answer> refused(Refusal refusal) {
        return ResponseEntity.unprocessableEntity().body(Answer.refused(refusal));
    }

    private String user() {
        return current.actor().user();
    }
}
