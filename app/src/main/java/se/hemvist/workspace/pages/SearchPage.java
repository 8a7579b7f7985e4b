package se.hemvist.workspace.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.workspace.CaseSearch;

/**
 * Sök among one's own cases. What is looked for is sent in the body and shown back; it stands in no address, no history
 * and no log. That somebody has searched, and for which of the four things, is logged.
 */
@Controller
class SearchPage {

    private static final int LONGEST = 200;

    private final OwnCases cases;
    private final AccessLog log;

    SearchPage(OwnCases cases, AccessLog log) {
        this.cases = cases;
        this.log = log;
    }

    @GetMapping("/hemvist/sok")
    String empty() {
        return "hemvist/search";
    }

    /** The whole page, or for htmx only what was found. */
    @PostMapping("/hemvist/sok")
    String search(
            @RequestParam(defaultValue = "") String text,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Model page) {
        page.addAttribute("text", text);
        if (text.isBlank()) {
            page.addAttribute(
                    "wrong", "Skriv ett namn, ett personnummer, ett samordningsnummer eller ett ärendenummer.");
        } else if (text.strip().length() > LONGEST) {
            page.addAttribute("wrong", "Skriv kortare: bara namnet eller numret.");
        } else {
            look(new CaseSearch(text), page);
        }
        return partly ? "hemvist/search :: found" : "hemvist/search";
    }

    private void look(CaseSearch search, Model page) {
        log.write(Access.to(Action.SEARCH, "case", search.kind().name()));
        page.addAttribute("sought", words(search.kind()));
        page.addAttribute("cases", cases.find(search));
    }

    private static String words(CaseSearch.Kind kind) {
        return switch (kind) {
            case NAME -> "namn";
            case PERSONAL_NUMBER -> "personnummer";
            case COORDINATION_NUMBER -> "samordningsnummer";
            case CASE_NUMBER -> "ärendenummer";
        };
    }
}
