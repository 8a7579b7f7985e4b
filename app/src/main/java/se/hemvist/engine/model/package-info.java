/** The models: what each declares of itself, how they are deployed, and whether the software still answers to them. */
@NullMarked
package se.hemvist.engine.model;

import org.jspecify.annotations.NullMarked;
