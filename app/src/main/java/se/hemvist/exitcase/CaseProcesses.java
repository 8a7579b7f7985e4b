package se.hemvist.exitcase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.engine.ProcessSubjects;

/** The processes that are about an exit case. */
@Configuration(proxyBeanMethods = false)
class CaseProcesses {

    @Bean
    ProcessSubjects subjectsOfExitCase(ExitCases cases) {
        return new CaseSubjects("exit-case", cases);
    }

    @Bean
    ProcessSubjects subjectsOfExitInquiry(ExitCases cases) {
        return new CaseSubjects("exit-inquiry", cases);
    }

    @Bean
    ProcessSubjects subjectsOfExitFollowUp(ExitCases cases) {
        return new CaseSubjects("exit-follow-up", cases);
    }

    @Bean
    ProcessSubjects subjectsOfRiskClosure(ExitCases cases) {
        return new CaseSubjects("risk-closure", cases);
    }

    @Bean
    ProcessSubjects subjectsOfFinalQuestion(ExitCases cases) {
        return new CaseSubjects("final-question", cases);
    }

    @Bean
    ProcessSubjects subjectsOfExitAftercare(ExitCases cases) {
        return new CaseSubjects("exit-aftercare", cases);
    }
}
