package se.hemvist.processes;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code sis-answer.bpmn}, the wait for what SiS answers, asks of the software. */
public interface SisAnswerSteps {

    /** Whether SiS has answered something else than a place in the queue. */
    boolean sisAnswered(String sisId);

    /** The officer who has the case, or null while nobody is named. */
    @Nullable
    String caseworker(String sisId);

    List<String> caseworkerGroups(String sisId);

    Date answerDue(String sisId);
}
