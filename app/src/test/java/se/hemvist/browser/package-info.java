/** The story as people live through it: a real browser, the real application, screenshots kept under target. */
@NullMarked
package se.hemvist.browser;

import org.jspecify.annotations.NullMarked;
