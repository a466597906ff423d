# The structs.


class State(_enum.IntEnum):
    """The enum java.lang.Thread.State."""

    NEW = 0
    RUNNABLE = 1
    BLOCKED = 2
    WAITING = 3
    TIMED_WAITING = 4
    TERMINATED = 5


class _Modes_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("count", _ctypes.c_int32),
        ("_padding_4", _ctypes.c_uint8 * 4),
        ("total", _be(_ctypes.c_int64)),
        ("letter", _le(_ctypes.c_uint16)),
        ("ready", _ctypes.c_uint8),
        ("_padding_19", _ctypes.c_uint8 * 1),
        ("price", _ctypes.c_float),
        ("sum", _ctypes.c_uint32),
        ("open", _ctypes.c_uint32),
        ("state", _ctypes.c_int32),
        ("_padding_36", _ctypes.c_uint8 * 4),
        ("delay", _ctypes.c_int64),
        ("level", _ctypes.c_int32 * 4),
        ("cells", (_ctypes.c_int32 * 3) * 2),
        ("step", _ctypes.c_int16 * 3),
        ("_padding_94", _ctypes.c_uint8 * 2),
    ]


_assert_layout(
    _Modes_raw,
    96,
    [
        ("count", 0, 4),
        ("total", 8, 8),
        ("letter", 16, 2),
        ("ready", 18, 1),
        ("price", 20, 4),
        ("sum", 24, 4),
        ("open", 28, 4),
        ("state", 32, 4),
        ("delay", 40, 8),
        ("level", 48, 16),
        ("cells", 64, 24),
        ("step", 88, 6),
    ],
)


class Modes(_Modes_raw, _Region):
    """Each kind of ordered access."""

    __slots__ = ()
    SIZEOF = 96
    FINGERPRINT = 0xBA2B738C7638D9A5
    _DESCRIPTOR = (
        "format 2\nenum NEW=0,RUNNABLE=1,BLOCKED=2,WAITING=3,TIMED_WAITING=4,TERMINAT"
        "ED=5\nlayout\n0 int32 4 count\n8 int64/be 8 total\n16 char16/le 2 letter\n18"
        " bool8 1 ready\n20 float32 4 price\n24 uint32 4 sum\n28 bool32 4 open\n32 en"
        "um32#1 4 state\n40 int64/DurationAs.Nanos 8 delay\n48 int32[4] 16 level\n64 "
        "enum32#1[2][3] 24 cells\n88 int16[3] 6 step\n"
    )

    count = _Field("count", _Number(-(2**31), 2**31 - 1))
    #: Big-endian on any machine.
    total = _Field("total", _Number(-(2**63), 2**63 - 1))
    letter = _Field("letter", _Char())
    ready = _Field("ready", _Boolean())
    price = _Field("price", _Float("f"))
    sum = _Field("sum", _Number(0, 2**32 - 1))
    open = _Field("open", _Boolean())
    state = _Field("state", _Constant(State))
    delay = _Field("delay", _Number(-(2**63), 2**63 - 1))
    level = _Field("level", _Row(_Number(-(2**31), 2**31 - 1), 4))
    cells = _Field("cells", _Row(_Row(_Constant(State), 3), 2))
    step = _Field("step", _Row(_Number(-(2**15), 2**15 - 1), 3))

    def level_numpy(self) -> _t.Any:
        return _numpy(self, "level", "=i4")

    def step_numpy(self) -> _t.Any:
        return _numpy(self, "step", "=i2")
