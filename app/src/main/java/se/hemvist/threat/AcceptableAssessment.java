package se.hemvist.threat;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;

/** What an assessment must be like before anything of it is recorded. */
@Component
class AcceptableAssessment {

    private final Validity validity;
    private final Municipalities municipalities;
    private final Networks networks;

    AcceptableAssessment(Validity validity, Municipalities municipalities, Networks networks) {
        this.validity = validity;
        this.municipalities = municipalities;
        this.networks = networks;
    }

    void check(Judgement said) {
        CoherentAssessment.check(said, validity.today(), validity.longest(said.level()));
        checkNames(said.named());
    }

    /** Networks and kommuner are in their registers. */
    void checkNames(Judgement.Named named) {
        municipalities.mustKnow(named.unsuitableAreas());
        mustBeRegistered("ownNetworks", named.ownNetworks());
        mustBeRegistered("actorNetworks", named.actorNetworks());
    }

    private void mustBeRegistered(String field, List<String> chosen) {
        if (!networks.know(chosen.stream().map(NetworkId::new).toList())) {
            throw new Refusal(field, "Ett av nätverken finns inte längre i registret. Välj ur listan.");
        }
    }
}
