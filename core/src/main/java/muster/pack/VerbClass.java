package muster.pack;

/** What a verb does to what it counts. A verb may be of several classes; the frame decides. */
public enum VerbClass {
    SEND,
    DEPLOY,
    GO,
    ARRIVE,
    LEAVE,
    ORDER,
    AUTHORIZE,
    REQUEST,
    PLAN,
    STANDBY,
    SERVE,
    BE,
    WITHDRAW,
    INCREASE,
    DECREASE,
    DELIVER,
    BUILD,
    RESCUE,
    STOP,
    TREAT,
    KILL,
    DISPLACE,
    SPEND,
    FLY,
    SAY
}
