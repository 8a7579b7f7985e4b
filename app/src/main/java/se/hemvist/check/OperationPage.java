package se.hemvist.check;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/** Drift: what the operator must mend. Anybody else is answered as by a page that is not there. */
@Controller
@RequestMapping("/hemvist/drift")
class OperationPage {

    private static final String WHAT = "operator-alert";

    private final OperatorAlerts alerts;
    private final CurrentActor current;
    private final AccessLog log;

    OperationPage(OperatorAlerts alerts, CurrentActor current, AccessLog log) {
        this.alerts = alerts;
        this.current = current;
        this.log = log;
    }

    @GetMapping
    String page(Model page) {
        operator(Action.LIST, "all");
        page.addAttribute("alerts", alerts.open());
        return "hemvist/drift";
    }

    @PostMapping("/{id}/klar")
    String done(@PathVariable UUID id) {
        var operator = operator(Action.CHANGE, id.toString());
        if (alerts.done(id, operator.user())) {
            log.write(access(Action.CHANGE, id.toString()));
        }
        return "redirect:/hemvist/drift";
    }

    private Actor operator(Action action, String id) {
        return current.find()
                .filter(actor -> actor.is(Tenant.NATIONAL, Role.OPERATOR))
                .orElseThrow(() -> {
                    log.refused(access(action, id));
                    return new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
    }

    private static Access access(Action action, String id) {
        return Access.to(action, WHAT, id).of(Tenant.NATIONAL);
    }
}
