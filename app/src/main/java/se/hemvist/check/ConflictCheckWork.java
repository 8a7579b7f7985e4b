package se.hemvist.check;

import org.springframework.stereotype.Component;
import se.hemvist.processes.ConflictCheckSteps;

/** Works a check off page by page; each page is one transaction, and the last one makes the answers stand. */
@Component("conflictCheckSteps")
class ConflictCheckWork implements ConflictCheckSteps {

    private static final int PAGE = 50;

    private final ConflictChecks checks;
    private final TouchedStays touched;
    private final CheckStays stays;

    ConflictCheckWork(ConflictChecks checks, TouchedStays touched, CheckStays stays) {
        this.checks = checks;
        this.touched = touched;
        this.stays = stays;
    }

    @Override
    public void judgeStays(String checkId) {
        var check = checks.find(checkId);
        if (check.done()) {
            return;
        }
        var page = touched.by(check.fact()).stream()
                .filter(check::isAhead)
                .limit(PAGE)
                .toList();
        if (!page.isEmpty()) {
            stays.judge(page);
            checks.judgedTo(check, page.get(page.size() - 1));
        }
        if (page.size() < PAGE) {
            checks.done(check);
        }
    }

    @Override
    public boolean moreStays(String checkId) {
        return !checks.find(checkId).done();
    }
}
