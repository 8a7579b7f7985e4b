package se.hemvist.report.staff;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Ta hand om otillåten påverkan, at the police. */
record WeighStaffThreat(Answer answer, @Nullable @Size(max = 4000) String note) {

    enum Answer {
        CRIME_REPORT,
        PROTECTION,
        NOTED
    }

    @Override
    public String toString() {
        return "WeighStaffThreat[" + answer + "]";
    }
}
