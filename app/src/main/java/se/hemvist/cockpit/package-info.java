/** The desk's part of Cockpit: a panel on the dashboard, and a tab on the instance of a situation. */
@NullMarked
package se.hemvist.cockpit;

import org.jspecify.annotations.NullMarked;
