package se.hemvist.childcase.opinion;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseHead;
import se.hemvist.secrecy.Channel;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.PublicAuthority;
import se.hemvist.secrecy.Receiver;

/** Records what an opinion has told the prosecutor: 11 § LUL obliges the board to give it. */
@Component
class OpinionsHandedOut {

    private final Disclosures disclosures;
    private final CaseAccess access;

    OpinionsHandedOut(Disclosures disclosures, CaseAccess access) {
        this.disclosures = disclosures;
        this.access = access;
    }

    void record(CaseHead of, Channel way) {
        disclosures.record(Disclosure.given(
                        of.tenant(),
                        Receiver.authority(PublicAuthority.PROSECUTOR),
                        new PersonInCase(of.person().toString(), of.number()),
                        DisclosurePurpose.OPINION,
                        List.of(
                                DisclosedPart.IDENTITY_NUMBER,
                                DisclosedPart.NAME,
                                DisclosedPart.NEEDS,
                                DisclosedPart.MEASURES),
                        LegalGround.of("OPINION_TO_PROSECUTOR"))
                .by(way));
        access.log(Action.DISCLOSE, of, "OPINION");
    }
}
