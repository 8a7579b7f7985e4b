/** The invented world of the embedded default: homes, networks and a few persons with test numbers, made once at the first start. */
@NullMarked
package se.hemvist.demo;

import org.jspecify.annotations.NullMarked;
