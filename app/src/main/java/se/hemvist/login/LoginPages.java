package se.hemvist.login;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page, and the way from the bare address to where one works. */
@Controller
class LoginPages {

    private final boolean demo;

    LoginPages(@Value("${hemvist.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(@Nullable Principal somebody, Model page) {
        if (somebody != null) {
            return "redirect:/";
        }
        page.addAttribute("demo", demo);
        return "login";
    }

    @GetMapping("/")
    String home(Authentication login) {
        return "redirect:" + HomePages.of(login);
    }
}
