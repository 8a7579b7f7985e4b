package se.hemvist.workspace.written;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.SentForms;

/** Does what a form asks for, once however often it is sent. */
@Component
public class Sending {

    private final SentForms sent;
    private final CurrentActor current;

    Sending(SentForms sent, CurrentActor current) {
        this.sent = sent;
        this.current = current;
    }

    /** Nothing when it is done, now or when the same form was sent before; else why not. */
    public Optional<Refusal> send(Typed typed, Runnable work) {
        try {
            sent.once(typed.key(), current.actor().user(), work);
            return Optional.empty();
        } catch (NothingThere notThere) {
            throw notThere;
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        } catch (DuplicateKeyException another) {
            return Optional.of(new Refusal("En kollega registrerade samma uppgift just nu. Ladda om sidan."));
        }
    }
}
