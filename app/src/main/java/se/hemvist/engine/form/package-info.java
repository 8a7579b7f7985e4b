/** Forms as commands: values come in as a record, are validated, and go to the domain without becoming variables. */
@NullMarked
package se.hemvist.engine.form;

import org.jspecify.annotations.NullMarked;
