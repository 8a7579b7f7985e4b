package se.hemvist.childcase.custody;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.organisation.SwedishTime;

/** Till when something of a custody could be done, when it is told afterwards that it was. */
@Component
class LastDays {

    private final CaseClocks clocks;

    LastDays(CaseClocks clocks) {
        this.clocks = clocks;
    }

    LocalDate firstDayTooLate(CaseHead of, String code, String custody) {
        return LocalDate.ofInstant(clocks.due(of, code, custody).toInstant(), SwedishTime.ZONE);
    }
}
