package se.hemvist.organisation;

/** A county (län): two-digit code, full name, slug of its police region, and its seat in degrees (WGS 84). */
public record County(String code, String name, String region, double lat, double lon) {}
