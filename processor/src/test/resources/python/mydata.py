# The structs.


class _MyData_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("text", _ctypes.c_uint8 * 256),
    ]


_assert_layout(
    _MyData_raw,
    260,
    [
        ("x", 0, 4),
        ("text", 4, 256),
    ],
)


class MyData(_MyData_raw, _Region):
    """A number and a text."""

    __slots__ = ()
    NAME = "MyData"
    SIZEOF = 260
    FINGERPRINT = 0x6FA82C87E81E65B0
    _DESCRIPTOR = "0 int32 4 x\n4 string/UTF-8 256 text\n"

    #: The number.
    x = _Field("x", _Number(-(2**31), 2**31 - 1))
    #: The text.
    text = _Field("text", _Text(256, "utf-8", nul=1))
    text_bytes = _Field("text", _TextBytes(_Text(256, "utf-8", nul=1)), False)
