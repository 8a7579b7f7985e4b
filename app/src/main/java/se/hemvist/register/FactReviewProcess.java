package se.hemvist.register;

import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.FactReviewSteps;

/** What {@code fact-review.bpmn} asks; its instances are the region's that answers for the fact. */
@Component("factReviewSteps")
class FactReviewProcess implements FactReviewSteps, ProcessSubjects {

    static final String ID = "fact-review";

    private final FactReviewRows rows;
    private final Deadlines deadlines;

    FactReviewProcess(FactReviewRows rows, Deadlines deadlines) {
        this.rows = rows;
        this.deadlines = deadlines;
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return rows.find(subject).region().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.find(subject).number();
    }

    @Override
    public boolean reviewedMeanwhile(String reviewId) {
        return !rows.find(reviewId).open();
    }

    @Override
    public List<String> reviewers(String reviewId) {
        return List.of(new UnitGroup(rows.find(reviewId).region(), Role.ASSESSOR).id());
    }

    @Override
    public Date reviewDue(String reviewId) {
        var day = rows.find(reviewId).reviewOn();
        var begun = day.atTime(LocalTime.MIDNIGHT).atZone(SwedishTime.ZONE).toInstant();
        return Date.from(deadlines.on(day).after("FACT_REVIEW", begun));
    }
}
