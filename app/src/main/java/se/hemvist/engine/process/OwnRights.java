package se.hemvist.engine.process;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;

/** Works as a user, and says what the engine refuses in the sentences that a user reads. */
@Component
public final class OwnRights {

    private final Acting acting;

    OwnRights(Acting acting) {
        this.acting = acting;
    }

    public <T> T of(String user, Supplier<T> work) {
        try {
            return acting.as(user, work);
        } catch (FormFieldValidationException refused) {
            throw refusal(refused);
        } catch (TaskAlreadyClaimedException taken) {
            throw new Refusal("Någon annan har redan tagit uppgiften. Ladda om sidan.");
        } catch (OptimisticLockingException overtaken) {
            throw new Refusal("Någon annan hann före. Ladda om sidan och försök igen.");
        } catch (AuthorizationException denied) {
            throw notTheirs();
        }
    }

    /** The same for what is not there at all. */
    public static Refusal notTheirs() {
        return new Refusal("Uppgiften finns inte bland dina uppgifter. Ladda om sidan.");
    }

    private static Refusal refusal(FormFieldValidationException refused) {
        var sentence = Optional.ofNullable(refused.getMessage()).orElse("");
        return refused.getDetail() instanceof String field ? new Refusal(field, sentence) : new Refusal(sentence);
    }
}
