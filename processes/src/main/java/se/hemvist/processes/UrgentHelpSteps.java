package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code urgent-help.bpmn} asks of the software. */
public interface UrgentHelpSteps {

    void raiseAlert(String helpId);

    List<String> coordinators(String helpId);

    /** Ten minutes after it was asked for. */
    Date helpDue(String helpId);

    /** Alerts the desk again, and lets the kommun know that it should call. */
    void escalateHelp(String helpId);

    /** Gives the kommun the answer; called in a job, where nobody is logged in. */
    void sendAlternatives(String helpId);

    void closeHelp(String helpId);

    void withdrawHelp(String helpId);
}
