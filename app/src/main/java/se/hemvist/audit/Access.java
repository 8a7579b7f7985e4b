package se.hemvist.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;

/**
 * One thing done to one object. Made by {@link #to} and then said more of: whose it is, about whom, in which case, why.
 *
 * @param objectType kebab name of the kind, such as {@code placement}
 * @param objectId opaque
 * @param tenant whose information it is; else the actor's own unit is logged
 * @param personToken the person's keyed reference for the log, so that it can be asked who has read about somebody
 * @param reason code or paragraph; never a text about a person
 */
public record Access(
        Action action,
        String objectType,
        String objectId,
        @Nullable Tenant tenant,
        @Nullable String personToken,
        @Nullable String caseNumber,
        @Nullable String reason)
        implements Audited {

    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("(?<![0-9a-zA-Z-])(\\d{2})?\\d{6}[-+]?\\d{4}(?![0-9a-zA-Z-])");

    public Access {
        refuseIdentityNumber(objectId);
        refuseIdentityNumber(caseNumber);
        refuseIdentityNumber(reason);
    }

    public static Access to(Action action, String objectType, String objectId) {
        return new Access(action, objectType, objectId, null, null, null, null);
    }

    public Access of(Tenant owner) {
        return new Access(action, objectType, objectId, owner, personToken, caseNumber, reason);
    }

    public Access about(String token) {
        return new Access(action, objectType, objectId, tenant, token, caseNumber, reason);
    }

    public Access inCase(String number) {
        return new Access(action, objectType, objectId, tenant, personToken, number, reason);
    }

    public Access because(String why) {
        return new Access(action, objectType, objectId, tenant, personToken, caseNumber, why);
    }

    @Override
    public Access access() {
        return this;
    }

    private static void refuseIdentityNumber(@Nullable String text) {
        if (text != null && IDENTITY_NUMBER.matcher(text).find()) {
            throw new IllegalArgumentException("An identity number may not be logged");
        }
    }
}
