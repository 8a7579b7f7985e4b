/** What happens in a child's case beside its tasks, and by which right the police are told of it. */
@NullMarked
package se.hemvist.childcase.happening;

import org.jspecify.annotations.NullMarked;
