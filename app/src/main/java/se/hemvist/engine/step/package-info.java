/** What an expression of a model can reach: the steps of its process and the two variables of its instance, nothing else. */
@NullMarked
package se.hemvist.engine.step;

import org.jspecify.annotations.NullMarked;
