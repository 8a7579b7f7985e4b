package se.hemvist.exitcase;

import java.util.ArrayList;
import java.util.List;
import se.hemvist.engine.Processes;

/** In the engine's stead: remembers what it was told and what it was to start. */
class ToldProcesses implements Processes {

    private final List<String> messages = new ArrayList<>();
    private final List<String> started = new ArrayList<>();

    List<String> messages() {
        return messages;
    }

    List<String> started() {
        return started;
    }

    @Override
    public void start(String process, String subject) {
        started.add(subject + " " + process);
    }

    @Override
    public void tell(String subject, String message) {
        messages.add(subject + " " + message);
    }
}
