# The structs.


class State(_enum.IntEnum):
    """The enum demo.Enums.State."""

    NEW = 0
    OPEN = 1
    CLOSED = 2


class Side(_enum.IntEnum):
    """The enum demo.Enums.Side."""

    UNSET = 0
    BUY = 66
    SELL = 83
    NONE = 255


class Level(_enum.IntEnum):
    """The enum demo.Enums.Level."""

    LOW = -1
    NORMAL = 0
    HIGH = 32767
    UNKNOWN = -32768


class java_lang_Thread_State(_enum.IntEnum):
    """The enum java.lang.Thread.State."""

    NEW = 0
    RUNNABLE = 1
    BLOCKED = 2
    WAITING = 3
    TIMED_WAITING = 4
    TERMINATED = 5


class _Enums_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("state", _ctypes.c_int32),
        ("side", _ctypes.c_uint8),
        ("_padding_5", _ctypes.c_uint8 * 1),
        ("level", _ctypes.c_int16),
        ("phase", _ctypes.c_uint8 * 3),
        ("_padding_11", _ctypes.c_uint8 * 1),
        ("grid", (_ctypes.c_int16 * 2) * 2),
        ("old", _ctypes.c_int32 * 2),
        ("big", _be(_ctypes.c_uint16)),
        ("_padding_30", _ctypes.c_uint8 * 2),
    ]


_assert_layout(
    _Enums_raw,
    32,
    [
        ("state", 0, 4),
        ("side", 4, 1),
        ("level", 6, 2),
        ("phase", 8, 3),
        ("grid", 12, 8),
        ("old", 20, 8),
        ("big", 28, 2),
    ],
)


class Enums(_Enums_raw, _Region):
    """The struct demo.Enums."""

    __slots__ = ()
    NAME = "Enums"
    SIZEOF = 32
    FINGERPRINT = 0xA8FE1BA80FA19AB7
    _DESCRIPTOR = (
        "format 2\nenum NEW=0,OPEN=1,CLOSED=2\nenum UNSET=0,BUY=66,SELL=83,NONE=255\n"
        "enum UNKNOWN=-32768,LOW=-1,NORMAL=0,HIGH=32767\nenum NEW=0,RUNNABLE=1,BLOCKE"
        "D=2,WAITING=3,TIMED_WAITING=4,TERMINATED=5\nlayout\n0 enum32#1 4 state\n4 en"
        "um8#2 1 side\n6 enum16#3 2 level\n8 enum8#1[3] 3 phase\n12 enum16#3[2][2] 8 "
        "grid\n20 enum32#4[2] 8 old\n28 enum16/be#1 2 big\n"
    )

    state = _Field("state", _Constant(State))
    side = _Field("side", _Constant(Side))
    level = _Field("level", _Constant(Level, Level.UNKNOWN))
    phase = _Field("phase", _Row(_Constant(State), 3))
    grid = _Field("grid", _Row(_Row(_Constant(Level, Level.UNKNOWN), 2), 2))
    old = _Field("old", _Row(_Constant(java_lang_Thread_State), 2))
    big = _Field("big", _Constant(State))
