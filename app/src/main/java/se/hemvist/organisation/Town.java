package se.hemvist.organisation;

/** A place of 500 inhabitants or more, or a kommun's central place: its kommun's code and where it lies in degrees (WGS 84). */
public record Town(String name, String municipality, double lat, double lon) {}
