package se.hemvist.childcase.opinion;

import se.hemvist.secrecy.Channel;

/** How it went to the prosecutor. */
enum OpinionWay {
    LETTER(Channel.LETTER),
    SECURE_MESSAGE(Channel.SECURE_MESSAGE);

    private final Channel channel;

    OpinionWay(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }
}
