package se.hemvist.workspace.tasks;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody lands who logged in again beside what they write: a window that says so, and closes. */
@Controller
final class LoginAgain {

    @GetMapping("/hemvist/tillbaka")
    String back() {
        return "hemvist/tillbaka";
    }
}
