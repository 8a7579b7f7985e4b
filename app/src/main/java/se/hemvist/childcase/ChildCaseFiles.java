package se.hemvist.childcase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.casework.CaseFilesOfKinds;
import se.hemvist.casework.CaseSubjects;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Matters;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.workspace.CaseFiles;

/** What the pages and the engine ask about the cases of children. */
@Configuration(proxyBeanMethods = false)
class ChildCaseFiles {

    @Bean
    CaseFiles filesOfChildCases(ChildCases kind, CaseFilesOfKinds files) {
        return files.of(kind);
    }

    @Bean
    ProcessSubjects subjectsOfChildPlacement(Cases cases) {
        return new CaseSubjects("child-placement", cases);
    }

    @Bean
    ProcessSubjects subjectsOfChildIntake(Cases cases) {
        return new CaseSubjects("child-intake", cases);
    }

    @Bean
    ProcessSubjects subjectsOfChildInquiry(Cases cases) {
        return new CaseSubjects("child-inquiry", cases);
    }

    @Bean
    ProcessSubjects subjectsOfChildIdentity(Cases cases) {
        return new CaseSubjects("child-identity", cases);
    }

    @Bean
    ProcessSubjects subjectsOfInquiryTime(Cases cases) {
        return new CaseSubjects("inquiry-time", cases);
    }

    @Bean
    ProcessSubjects subjectsOfChildClosing(Cases cases) {
        return new CaseSubjects("child-closing", cases);
    }

    @Bean
    ProcessSubjects subjectsOfChildConcern(Matters matters) {
        return matters.subjectsOf("child-concern");
    }

    @Bean
    ProcessSubjects subjectsOfImmediateCustody(Matters matters) {
        return matters.subjectsOf("immediate-custody");
    }

    @Bean
    ProcessSubjects subjectsOfCustodyExecution(Matters matters) {
        return matters.subjectsOf("custody-execution");
    }

    @Bean
    ProcessSubjects subjectsOfCustodySubmission(Matters matters) {
        return matters.subjectsOf("custody-submission");
    }

    @Bean
    ProcessSubjects subjectsOfCareApplication(Matters matters) {
        return matters.subjectsOf("care-application");
    }

    @Bean
    ProcessSubjects subjectsOfProsecutorOpinion(Matters matters) {
        return matters.subjectsOf("prosecutor-opinion");
    }

    @Bean
    ProcessSubjects subjectsOfCustodyEnd(Matters matters) {
        return matters.subjectsOf("custody-end");
    }

    @Bean
    ProcessSubjects subjectsOfMissedApplication(Matters matters) {
        return matters.subjectsOf("missed-application");
    }

    @Bean
    ProcessSubjects subjectsOfChildEvent(Matters matters) {
        return matters.subjectsOf("child-event");
    }
}
