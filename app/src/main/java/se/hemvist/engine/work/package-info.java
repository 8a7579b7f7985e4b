/** What a user has to do, for our own pages. */
@NullMarked
package se.hemvist.engine.work;

import org.jspecify.annotations.NullMarked;
