/** What must hold before something is done with a placement: one rule, one sentence to whoever is refused. */
@NullMarked
package se.hemvist.placement.rule;

import org.jspecify.annotations.NullMarked;
