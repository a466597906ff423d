# The structs.


class _Sink_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("text", _ctypes.c_uint8 * 1),
        ("_padding_5", _ctypes.c_uint8 * 3),
    ]


_assert_layout(
    _Sink_raw,
    8,
    [
        ("x", 0, 4),
        ("text", 4, 1),
    ],
)


class Sink(_Sink_raw, _Region):
    """Nothing to read."""

    __slots__ = ()
    NAME = "Sink"
    SIZEOF = 8
    FINGERPRINT = 0x96031C27497EDD13
    _DESCRIPTOR = "0 int32 4 x\n4 string/UTF-8 1 text\n"

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
    text = _Field("text", _Text(1, "utf-8", nul=1))
    text_bytes = _Field("text", _TextBytes(_Text(1, "utf-8", nul=1)), False)
