# The structs.


class _Fluents_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("first", _ctypes.c_int8),
        ("level", _ctypes.c_int16 * 4),
        ("index", (_ctypes.c_uint16 * 2) * 2),
    ]


_assert_layout(
    _Fluents_raw,
    17,
    [
        ("first", 0, 1),
        ("level", 1, 8),
        ("index", 9, 8),
    ],
)


class Fluents(_Fluents_raw, _Region):
    """The struct demo.Fluents."""

    __slots__ = ()
    SIZEOF = 17
    FINGERPRINT = 0x4987C39C4635322C
    _DESCRIPTOR = "0 int8 1 first\n1 int16[4] 8 level\n9 char16[2][2] 8 index\n"

    first = _Field("first", _Number(-(2**7), 2**7 - 1))
    level = _Field("level", _Row(_Number(-(2**15), 2**15 - 1), 4))
    index = _Field("index", _Row(_Row(_Char(), 2), 2))

    def level_numpy(self) -> _t.Any:
        return _numpy(self, "level", "=i2")

    def index_numpy(self) -> _t.Any:
        return _numpy(self, "index", "=u2")
