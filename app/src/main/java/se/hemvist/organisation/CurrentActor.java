package se.hemvist.organisation;

import java.util.Optional;

/** Who is acting now. In a job nobody is logged in. */
public interface CurrentActor {

    /**
     * Who is logged in, where somebody must be.
     *
     * @throws IllegalStateException when nobody is logged in
     */
    default Actor actor() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    Optional<Actor> find();
}
