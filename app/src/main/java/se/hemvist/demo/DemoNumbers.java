package se.hemvist.demo;

/**
 * What a case of the demo is called.
 *
 * @param polices nothing while the police have done nothing in it
 */
record DemoNumbers(String kommuns, String polices) {}
