package se.hemvist.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;

/** One thumb on a phone, and how much it has to do. */
final class Thumb {

    private final Page page;
    private final Instant since = Instant.now();
    private int taps;
    private int keys;

    Thumb(Page page) {
        this.page = page;
    }

    Thumb tap(Locator what) {
        what.click();
        taps++;
        return this;
    }

    /** On the phone's own keyboard, key by key. */
    Thumb type(String text) {
        page.keyboard().type(text);
        keys += text.length();
        return this;
    }

    int taps() {
        return taps;
    }

    int keys() {
        return keys;
    }

    Duration time() {
        return Duration.between(since, Instant.now());
    }

    @Override
    public String toString() {
        return "%d taps, %d keys, %.1f s in the browser%n".formatted(taps, keys, time().toMillis() / 1000.0);
    }
}
