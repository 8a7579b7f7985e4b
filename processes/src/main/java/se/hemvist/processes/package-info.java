/**
 * What the models ask of the software: one Steps interface for each process, implemented once in the application.
 *
 * <p>An expression in a model can call these methods and nothing else; the only argument is the opaque id of the
 * instance's subject. Steps answer, they never throw for what may happen in the business. A task's assignee may be
 * null: then the candidate groups are the unit that takes in new work.
 */
@NullMarked
package se.hemvist.processes;

import org.jspecify.annotations.NullMarked;
