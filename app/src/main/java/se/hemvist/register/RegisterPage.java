package se.hemvist.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactProposals;
import se.hemvist.network.FactRegister;
import se.hemvist.network.HandedFacts;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.PersonTokens;

/** Polisens register: what waits for a second officer, what is to be reviewed, and the way to a person or a network. */
@Controller
@RequestMapping("/hemvist/register")
class RegisterPage {

    private final FactRegister register;
    private final FactProposals proposals;
    private final HandedFacts handed;
    private final ShownProposals shownProposals;
    private final ShownPersonProposals shownPersons;
    private final ShownFacts shown;
    private final NamedPersons persons;
    private final PersonTokens tokens;
    private final AccessLog log;
    private final CurrentActor current;
    private final Clock clock;

    RegisterPage(
            FactRegister register,
            FactProposals proposals,
            HandedFacts handed,
            ShownProposals shownProposals,
            ShownPersonProposals shownPersons,
            ShownFacts shown,
            NamedPersons persons,
            PersonTokens tokens,
            AccessLog log,
            CurrentActor current,
            Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.handed = handed;
        this.shownProposals = shownProposals;
        this.shownPersons = shownPersons;
        this.shown = shown;
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView overview() {
        return overview("", "");
    }

    /** The number is sent in the body and stands in no address and no log; who is found is logged by a token. */
    @PostMapping("/personer")
    ModelAndView find(@RequestParam(defaultValue = "") String number) {
        try {
            var person = persons.numbered("number", number);
            log.write(Access.to(Action.SEARCH, "fact", "register").about(tokens.forAccessLog(person.joint())));
            return new ModelAndView("redirect:/hemvist/register/personer/" + person.id());
        } catch (Refusal refusal) {
            return overview(number, refusal.sentence());
        }
    }

    private ModelAndView overview(String number, String wrong) {
        var officer = current.actor();
        var page = new ModelAndView("hemvist/register");
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("number", number);
        page.addObject("wrong", wrong);
        var waiting = shownProposals.of(proposals.waitingFor(officer), officer);
        page.addObject("waiting", mine(waiting, false));
        page.addObject("proposed", mine(waiting, true));
        var ofPersons = shownPersons.listed(officer);
        page.addObject("waitingPersons", of(ofPersons, false));
        page.addObject("proposedPersons", of(ofPersons, true));
        page.addObject("handed", shown.of(handed.waitingFor(officer)));
        page.addObject("due", shown.of(register.dueOf(officer, LocalDate.now(clock.withZone(SwedishTime.ZONE)))));
        return page;
    }

    private static List<ShownPersonProposal> of(List<ShownPersonProposal> all, boolean own) {
        return all.stream().filter(proposal -> proposal.own() == own).toList();
    }

    private static List<ShownProposal> mine(List<ShownProposal> all, boolean own) {
        return all.stream().filter(proposal -> proposal.own() == own).toList();
    }
}
