package se.hemvist.exitcase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.exitcase.HandOverCase.Way;
import se.hemvist.jointplan.PlanParty;
import se.hemvist.jointplan.PlanStep;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.PublicAuthority;
import se.hemvist.secrecy.Receiver;

/** A plan goes to the authorities that do something in it, by the person's consent or not at all. */
@Component
class HandingOutPlan {

    private static final List<DisclosedPart> TOLD =
            List.of(DisclosedPart.NAME, DisclosedPart.PLAN, DisclosedPart.GOALS);

    private final ConsentInForce consent;
    private final RegionOfCase regions;
    private final Disclosures disclosures;
    private final CaseAccess access;

    HandingOutPlan(ConsentInForce consent, RegionOfCase regions, Disclosures disclosures, CaseAccess access) {
        this.consent = consent;
        this.regions = regions;
        this.disclosures = disclosures;
        this.access = access;
    }

    /** For the form: whether it may be handed out now. */
    String consentTo(ExitCase of) {
        return consent.holds(of.id())
                ? "Gäller. Planen får lämnas till de myndigheter som gör något i den."
                : "Gäller inte. Planen får inte lämnas till andra myndigheter.";
    }

    /** @param way how the officer hands it to them; nothing is handed out while there is none */
    void record(ExitCase of, Plan plan, @Nullable Way way) {
        if (way == null) {
            return;
        }
        var version = consent.versionIn(of.number())
                .orElseThrow(() -> refused("Samtycket gäller inte, så planen får inte lämnas ut."));
        var receivers = receivers(of, plan);
        if (receivers.isEmpty()) {
            throw refused("Ingen annan myndighet gör något i planen.");
        }
        receivers.forEach(to -> disclosures.record(disclosed(of, to, LegalGround.consent(version), way)));
        access.log(Action.DISCLOSE, of, "PLAN");
    }

    private static Refusal refused(String why) {
        return new Refusal("handedBy", why + " Töm rutan om hur planen lämnas; planen sparas ändå.");
    }

    private static Disclosure disclosed(ExitCase of, Receiver to, LegalGround ground, Way way) {
        return Disclosure.given(
                        of.tenant(),
                        to,
                        new PersonInCase(of.person().toString(), of.number()),
                        DisclosurePurpose.PLAN,
                        TOLD,
                        ground)
                .by(way.channel());
    }

    private List<Receiver> receivers(ExitCase of, Plan plan) {
        return plan.steps().stream()
                .map(PlanStep::party)
                .distinct()
                .flatMap(party -> receiver(of, party).stream())
                .toList();
    }

    /** The consent names the authorities; who else does something in the plan is not one of them. */
    private Optional<Receiver> receiver(ExitCase of, PlanParty party) {
        return switch (party) {
            case PERSON, SOCIAL_SERVICES, OTHER -> Optional.empty();
            case POLICE -> Optional.of(Receiver.unit(regions.of(of)));
            case PRISON_AND_PROBATION -> authority(PublicAuthority.PRISON_AND_PROBATION);
            case EMPLOYMENT_SERVICE -> authority(PublicAuthority.EMPLOYMENT_SERVICE);
            case REGION -> authority(PublicAuthority.HEALTH_CARE);
            case SCHOOL -> authority(PublicAuthority.SCHOOL);
            case SOCIAL_INSURANCE -> authority(PublicAuthority.SOCIAL_INSURANCE);
        };
    }

    private static Optional<Receiver> authority(PublicAuthority authority) {
        return Optional.of(Receiver.authority(authority));
    }
}
