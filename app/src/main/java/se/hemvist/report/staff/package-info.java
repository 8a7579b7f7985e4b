/**
 * Otillåten påverkan: what somebody does to an officer to make them do or leave something. It goes to the officer's chief
 * and, as chosen, to the police; nobody else learns of it, and who it is about least of all.
 */
@NullMarked
package se.hemvist.report.staff;

import org.jspecify.annotations.NullMarked;
