package se.hemvist.workspace.pages;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.hemvist.organisation.CurrentActor;

/** What a page asks before it sends what somebody has written: who is logged in now, and what the form must carry. */
@RestController
class StillHere {

    private final CurrentActor current;

    StillHere(CurrentActor current) {
        this.current = current;
    }

    @GetMapping("/hemvist/inloggad")
    Login who(CsrfToken token) {
        return new Login(current.actor().user(), token.getToken());
    }

    record Login(String user, String token) {}
}
