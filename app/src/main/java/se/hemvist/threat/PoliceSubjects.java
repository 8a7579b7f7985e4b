package se.hemvist.threat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.hemvist.engine.ProcessSubjects;

/** What the police's processes are about. */
@Configuration
class PoliceSubjects {

    @Bean
    ProcessSubjects threatAssessmentSubjects(AssessmentRows rows) {
        return new AssessmentSubjects(ThreatAssessments.PROCESS, rows);
    }

    @Bean
    ProcessSubjects acuteAssessmentSubjects(AssessmentRows rows) {
        return new AssessmentSubjects(ThreatAssessments.ACUTE, rows);
    }

    @Bean
    ProcessSubjects assessmentReviewSubjects(AssessmentRows rows) {
        return new AssessmentSubjects("assessment-review", rows);
    }

    @Bean
    ProcessSubjects assessmentInForceSubjects(AssessmentRows rows) {
        return new AssessmentSubjects("assessment-in-force", rows);
    }

    @Bean
    ProcessSubjects finalAssessmentSubjects(AssessmentRows rows) {
        return new AssessmentSubjects("final-assessment", rows);
    }

    @Bean
    ProcessSubjects regionNoticeSubjects(NoticeRows rows) {
        return new ProcessSubjects() {

            @Override
            public String process() {
                return RegionNotices.PROCESS;
            }

            @Override
            public String tenantOf(String subject) {
                return rows.find(subject).region().id();
            }

            @Override
            public String caseNumberOf(String subject) {
                return rows.find(subject).caseNumber();
            }
        };
    }
}
