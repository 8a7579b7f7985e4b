package se.hemvist.engine.process;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** The one who knows the subjects of a process. */
@Component
public final class SubjectsOfProcesses {

    private final ObjectProvider<ProcessSubjects> subjects;

    SubjectsOfProcesses(ObjectProvider<ProcessSubjects> subjects) {
        this.subjects = subjects;
    }

    /** Exactly one bean must know the process. */
    public ProcessSubjects of(String process) {
        missing(process).ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
        return all(process).get(0);
    }

    /** What is wrong when it is not exactly one bean. */
    public Optional<String> missing(String process) {
        var knowing = all(process).size();
        return knowing == 1
                ? Optional.empty()
                : Optional.of("processen %s ska ha en ProcessSubjects men har %d".formatted(process, knowing));
    }

    private List<ProcessSubjects> all(String process) {
        return subjects.stream().filter(each -> each.process().equals(process)).toList();
    }
}
