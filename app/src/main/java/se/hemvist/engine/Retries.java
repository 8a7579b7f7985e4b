package se.hemvist.engine;

/** Jobs that have failed so often that the engine has given up on them. */
public interface Retries {

    /**
     * Has every such job of the process tried once more, now; one that fails again is given up again.
     *
     * @return how many there were
     */
    int again(String process);
}
