/** Drafts of forms: sealed on the server, per user and task, gone on submit or after a day. */
@NullMarked
package se.hemvist.engine.draft;

import org.jspecify.annotations.NullMarked;
