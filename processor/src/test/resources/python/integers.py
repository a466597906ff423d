# The structs.


class _Integers_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tiny", _ctypes.c_uint8),
        ("level", _ctypes.c_uint8),
        ("port", _ctypes.c_uint16),
        ("wide", _ctypes.c_uint16),
        ("_padding_6", _ctypes.c_uint8 * 2),
        ("count", _ctypes.c_uint32),
        ("_padding_12", _ctypes.c_uint8 * 4),
        ("id", _ctypes.c_uint64),
        ("one", _ctypes.c_uint8),
        ("_padding_25", _ctypes.c_uint8 * 1),
        ("two", _ctypes.c_uint16),
        ("four", _ctypes.c_uint32),
        ("eight", _ctypes.c_uint64),
        ("step", _ctypes.c_uint8 * 3),
        ("_padding_43", _ctypes.c_uint8 * 1),
        ("cell", (_ctypes.c_uint32 * 2) * 2),
        ("shade", _ctypes.c_uint8 * 2),
        ("_padding_62", _ctypes.c_uint8 * 2),
        ("key", _ctypes.c_uint64 * 2),
        ("done", (_ctypes.c_uint32 * 2) * 1),
    ]


_assert_layout(
    _Integers_raw,
    88,
    [
        ("tiny", 0, 1),
        ("level", 1, 1),
        ("port", 2, 2),
        ("wide", 4, 2),
        ("count", 8, 4),
        ("id", 16, 8),
        ("one", 24, 1),
        ("two", 26, 2),
        ("four", 28, 4),
        ("eight", 32, 8),
        ("step", 40, 3),
        ("cell", 44, 16),
        ("shade", 60, 2),
        ("key", 64, 16),
        ("done", 80, 8),
    ],
)


class Integers(_Integers_raw, _Region):
    """The struct demo.Integers."""

    __slots__ = ()
    NAME = "Integers"
    SIZEOF = 88
    FINGERPRINT = 0x0801133B040E9F4D
    _DESCRIPTOR = (
        "0 uint8 1 tiny\n1 uint8 1 level\n2 uint16 2 port\n4 uint16 2 wide\n8 uint32 "
        "4 count\n16 uint64 8 id\n24 bool8 1 one\n26 bool16 2 two\n28 bool32 4 four\n"
        "32 bool64 8 eight\n40 uint8[3] 3 step\n44 uint32[2][2] 16 cell\n60 uint8[2] "
        "2 shade\n64 uint64[2] 16 key\n80 bool32[1][2] 8 done\n"
    )

    tiny = _Field("tiny", _Number(0, 2**8 - 1))
    level = _Field("level", _Number(0, 2**8 - 1))
    port = _Field("port", _Number(0, 2**16 - 1))
    wide = _Field("wide", _Number(0, 2**16 - 1))
    count = _Field("count", _Number(0, 2**32 - 1))
    id = _Field("id", _Number(0, 2**64 - 1))
    one = _Field("one", _Boolean())
    two = _Field("two", _Boolean())
    four = _Field("four", _Boolean())
    eight = _Field("eight", _Boolean())
    step = _Field("step", _Row(_Number(0, 2**8 - 1), 3))
    cell = _Field("cell", _Row(_Row(_Number(0, 2**32 - 1), 2), 2))
    shade = _Field("shade", _Row(_Number(0, 2**8 - 1), 2))
    key = _Field("key", _Row(_Number(0, 2**64 - 1), 2))
    done = _Field("done", _Row(_Row(_Boolean(), 2), 1))

    def step_numpy(self) -> _t.Any:
        return _numpy(self, "step", "=u1")

    def cell_numpy(self) -> _t.Any:
        return _numpy(self, "cell", "=u4")

    def shade_numpy(self) -> _t.Any:
        return _numpy(self, "shade", "=u1")

    def key_numpy(self) -> _t.Any:
        return _numpy(self, "key", "=u8")
