package se.hemvist.relativecase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.casework.CaseFilesOfKinds;
import se.hemvist.casework.CaseSubjects;
import se.hemvist.casework.Cases;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.workspace.CaseFiles;

/** The processes that are about such a case or a shelter, and its pages. */
@Configuration(proxyBeanMethods = false)
class RelativeProcesses {

    @Bean
    CaseFiles filesOfRelatives(CaseFilesOfKinds files, RelativeKind kind) {
        return files.of(kind);
    }

    @Bean
    ProcessSubjects subjectsOfRelativeProtection(Cases cases) {
        return new CaseSubjects("relative-protection", cases);
    }

    @Bean
    ProcessSubjects subjectsOfRelativeInquiry(Cases cases) {
        return new CaseSubjects("relative-inquiry", cases);
    }

    @Bean
    ProcessSubjects subjectsOfRelativeFollowUp(Cases cases) {
        return new CaseSubjects("relative-follow-up", cases);
    }

    @Bean
    ProcessSubjects subjectsOfRelativeClosure(Cases cases) {
        return new CaseSubjects("relative-closure", cases);
    }

    @Bean
    ProcessSubjects subjectsOfShelterReconsideration(Cases cases) {
        return new CaseSubjects("shelter-reconsideration", cases);
    }

    @Bean
    ProcessSubjects subjectsOfProtectedData(Cases cases) {
        return new CaseSubjects("protected-data", cases);
    }

    @Bean
    ProcessSubjects subjectsOfChildShelter(Shelters shelters) {
        return new ShelterSubjects("child-shelter", shelters);
    }

    @Bean
    ProcessSubjects subjectsOfMissedShelter(Shelters shelters) {
        return new ShelterSubjects("missed-shelter", shelters);
    }

    @Bean
    ProcessSubjects subjectsOfMissedShelterApplication(Shelters shelters) {
        return new ShelterSubjects("missed-shelter-application", shelters);
    }

    @Bean
    ProcessSubjects subjectsOfShelterOfAge(Shelters shelters) {
        return new ShelterSubjects("shelter-of-age", shelters);
    }

    @Bean
    ProcessSubjects subjectsOfGrantedShelter(Shelters shelters) {
        return new ShelterSubjects("granted-shelter", shelters);
    }

    @Bean
    ProcessSubjects subjectsOfShelterSubmission(Shelters shelters) {
        return new ShelterSubjects("shelter-submission", shelters);
    }
}
