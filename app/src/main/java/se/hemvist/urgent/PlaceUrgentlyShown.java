package se.hemvist.urgent;

import java.util.List;
import se.hemvist.engine.Option;

/**
 * What somebody sees who begins an urgent placement.
 *
 * @param unit the kommun that it is made for
 */
record PlaceUrgentlyShown(String unit, List<Option> homes, List<Option> municipalities) {

    PlaceUrgentlyShown {
        homes = List.copyOf(homes);
        municipalities = List.copyOf(municipalities);
    }
}
