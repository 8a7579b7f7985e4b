package se.hemvist.engine;

/** A part of a job that is committed by itself, and with it whatever it starts and tells; what fails in it is undone alone. */
public interface Apart {

    void run(Runnable part);
}
