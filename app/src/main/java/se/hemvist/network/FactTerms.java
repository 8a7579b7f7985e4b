package se.hemvist.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says of those it is about, and what an officer may amend; what a kind of fact does not have is null.
 *
 * @param period of a threat or an exposed home, only since when
 * @param role of a membership
 * @param withNetworks of a threat: whether the networks of the one who threatens stand behind it
 * @param keepApart of a pair
 * @param area of an unsuitable area
 */
public record FactTerms(
        SourceGrade grade,
        Period period,
        @Nullable MembershipRole role,
        @Nullable Boolean withNetworks,
        @Nullable KeepApart keepApart,
        @Nullable Area area) {

    public static FactTerms of(SourceGrade grade, Period period) {
        return new FactTerms(grade, period, null, null, null, null);
    }

    /** The same by another source. */
    FactTerms with(SourceGrade other) {
        return new FactTerms(other, period, role, withNetworks, keepApart, area);
    }

    /** Whether it may keep apart less than it did; in doubt it does. Another role counts, but for an associate who is a member. */
    public boolean isWeakerThan(FactTerms former) {
        return grade.isLowerThan(former.grade)
                || !period.covers(former.period)
                || !holdsTheRoleOf(former)
                || (Boolean.TRUE.equals(former.withNetworks) && !Boolean.TRUE.equals(withNetworks))
                || (keepApart != null && former.keepApart != null && !keepApart.reachesAsFarAs(former.keepApart))
                || (area != null && former.area != null && !area.covers(former.area));
    }

    private boolean holdsTheRoleOf(FactTerms former) {
        return role == former.role || (role == MembershipRole.MEMBER && former.role == MembershipRole.ASSOCIATE);
    }

    /** One line for each that there is, the form in which it is sealed. */
    String written() {
        var lines = new LinkedHashMap<String, @Nullable Object>();
        lines.put("grade", grade.code());
        lines.put("from", period.from());
        lines.put("until", period.until());
        lines.put("role", role);
        lines.put("networks", withNetworks);
        lines.put("apart", keepApart == null ? null : keepApart.written());
        lines.put("area", area == null ? null : area.written());
        return lines.entrySet().stream()
                .filter(line -> line.getValue() != null)
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    static FactTerms read(String written) {
        var lines = written.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
        var role = lines.get("role");
        var networks = lines.get("networks");
        var apart = lines.get("apart");
        var area = lines.get("area");
        return new FactTerms(
                SourceGrade.of(Objects.requireNonNull(lines.get("grade"))),
                new Period(day(lines, "from"), day(lines, "until")),
                role == null ? null : MembershipRole.valueOf(role),
                networks == null ? null : Boolean.valueOf(networks),
                apart == null ? null : KeepApart.read(apart),
                area == null ? null : Area.read(area));
    }

    private static @Nullable LocalDate day(Map<String, String> lines, String key) {
        var day = lines.get(key);
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public String toString() {
        return "FactTerms[•••]";
    }
}
