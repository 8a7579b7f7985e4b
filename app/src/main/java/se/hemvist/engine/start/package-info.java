/** What happens when the software starts: models are deployed, and every version that still runs is checked. */
@NullMarked
package se.hemvist.engine.start;

import org.jspecify.annotations.NullMarked;
