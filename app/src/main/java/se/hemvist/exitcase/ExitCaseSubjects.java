package se.hemvist.exitcase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** What the instances of {@code exit-case} are about. */
@Component
class ExitCaseSubjects implements ProcessSubjects {

    private final ExitCases cases;

    ExitCaseSubjects(ExitCases cases) {
        this.cases = cases;
    }

    @Override
    public String process() {
        return "exit-case";
    }

    @Override
    public String tenantOf(String subject) {
        return cases.find(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return cases.find(subject).number();
    }
}
