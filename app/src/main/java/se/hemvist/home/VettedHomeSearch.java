package se.hemvist.home;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.SwedishText;

/** Finds homes for their reviewer; filtered by the database, however many there are. */
@Repository
class VettedHomeSearch {

    private static final int MOST = 50;

    private static final String WANTED =
            """
            from home h left join home_provider p on p.id = h.provider_id where h.kind <> 'UNLISTED'
            and (cast(:kind as varchar) is null or h.kind = :kind)
            and (cast(:county as varchar) is null or h.county = :county)
            and (:text = '' or position(:text in lower(h.name)) > 0 or position(:text in lower(h.town)) > 0
                or position(:text in lower(coalesce(p.name, ''))) > 0)
            and\s""";

    private final JdbcClient jdbc;
    private final HomeReading reading;

    VettedHomeSearch(JdbcClient jdbc, HomeReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    FoundHomes find(HomeFilter filter, LocalDate today) {
        var wanted = WANTED + condition(filter.state());
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", filter.kind() == null ? null : filter.kind().name());
        values.put("county", filter.county());
        values.put("text", filter.text().strip().toLowerCase(SwedishText.LOCALE));
        values.put("today", today);
        var homes = jdbc.sql("select h.* " + wanted + " order by h.name, h.id fetch first " + MOST + " rows only")
                .params(values)
                .query(reading::read)
                .list();
        int total = homes.size() < MOST
                ? homes.size()
                : jdbc.sql("select count(*) " + wanted)
                        .params(values)
                        .query(Integer.class)
                        .single();
        return new FoundHomes(homes, total);
    }

    private static String condition(HomeFilter.State state) {
        return switch (state) {
            case OPEN -> "h.closed_on is null";
            case BLOCKED -> "h.closed_on is null and h.blocked_from is not null";
            case PERMIT_LACKING ->
                "h.closed_on is null and ((h.permit_required and not h.has_permit) or h.permit_until < :today)";
            case CLOSED -> "h.closed_on is not null";
        };
    }
}
