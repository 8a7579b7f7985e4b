package se.hemvist.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.Channel;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.DisclosureRefused;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;

/** Vad boendet får veta: what the officer has told a home of whom it takes in, by telephone or letter; never in Hemvist. */
@Component
public class TellingTheHome {

    private static final String BASIS = "HOME_CARE";

    private final Disclosures disclosures;

    TellingTheHome(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** How a home is told. */
    public enum Way {
        PHONE,
        MEETING,
        LETTER,
        SECURE_MESSAGE
    }

    /** What care may need (9 kap. 2 § SoF). */
    public enum Part {
        NAME,
        IDENTITY_NUMBER,
        PROTECTION,
        PHONE,
        NEEDS,
        MEASURES,
        CARE,
        RELATIVES,
        THREAT,
        STAY
    }

    /**
     * Records it in the transaction of the arrival; without a part nothing has been told.
     *
     * @param home as the kommun's officers know it
     * @return whether there was something to record
     * @throws Refusal about {@code toldBy} without a way, about {@code toldHome} when nothing lets a home be told today
     */
    @Transactional
    public boolean record(Tenant kommun, PersonInCase about, String home, List<Part> told, @Nullable Way way) {
        if (told.isEmpty()) {
            return false;
        }
        if (way == null) {
            throw new Refusal("toldBy", "Välj hur boendet fick veta det.");
        }
        try {
            disclosures.record(disclosed(kommun, about, home, told).by(Channel.valueOf(way.name())));
        } catch (DisclosureRefused withoutBasis) {
            throw new Refusal(
                    "toldHome",
                    "Ingen rättslig grund gäller i dag för att berätta för boendet, så inget får lämnas dit. Avmarkera"
                            + " uppgifterna och fråga en jurist.");
        }
        return true;
    }

    private static Disclosure disclosed(Tenant kommun, PersonInCase about, String home, List<Part> told) {
        return Disclosure.given(
                kommun,
                Receiver.home(home),
                about,
                DisclosurePurpose.CARE,
                told.stream()
                        .distinct()
                        .map(part -> DisclosedPart.valueOf(part.name()))
                        .toList(),
                LegalGround.of(BASIS));
    }
}
