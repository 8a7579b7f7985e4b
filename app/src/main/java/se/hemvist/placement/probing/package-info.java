/**
 * Who asks about home after home can find out where somebody lives: how many checks a case has had, what waits for the
 * desk, and what looks unusual. All of it rests on what the kommun has done and been told itself, never on what a check
 * has found unread.
 */
@NullMarked
package se.hemvist.placement.probing;

import org.jspecify.annotations.NullMarked;
