package se.hemvist.threat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.SourceGrade;

/**
 * What was written of the person before, for a form to come filled in: so that nobody types anything twice.
 *
 * @param revision the last version; null when there is none
 */
record FormerVersion(@Nullable Revision revision, LocalDate today) {

    static boolean isFull(Revision revision) {
        return revision.kind() == AssessmentKind.FULL || revision.kind() == AssessmentKind.FINAL;
    }

    Optional<Judgement> said() {
        return last().map(Revision::said);
    }

    /** Only of a full form: what a short one has left open is not said. */
    Optional<Judgement> full() {
        return last().filter(FormerVersion::isFull).map(Revision::said);
    }

    Optional<Judgement.Named> named() {
        return said().map(Judgement::named);
    }

    Optional<Judgement.Picture> picture() {
        return full().map(Judgement::picture);
    }

    Optional<SourceGrade> grade() {
        return full().map(Judgement::grade);
    }

    Optional<ChildSituation> child() {
        return full().flatMap(said -> Optional.ofNullable(said.child()));
    }

    /** Empty when the day has passed. */
    Optional<LocalDate> validUntil() {
        return full().map(Judgement::validUntil).filter(day -> !day.isBefore(today));
    }

    /** That of an acute one only says that a full one follows. */
    Optional<String> releaseText() {
        return last().filter(version -> version.kind() != AssessmentKind.ACUTE)
                .map(Revision::said)
                .map(Judgement::releaseText);
    }

    private Optional<Revision> last() {
        return Optional.ofNullable(revision);
    }

    @Override
    public String toString() {
        return "FormerVersion[•••]";
    }
}
