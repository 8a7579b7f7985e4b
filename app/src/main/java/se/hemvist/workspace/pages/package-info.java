/** The pages themselves: the layout with its navigation, the start page, the cases, the deadlines, the search, the report. */
@NullMarked
package se.hemvist.workspace.pages;

import org.jspecify.annotations.NullMarked;
